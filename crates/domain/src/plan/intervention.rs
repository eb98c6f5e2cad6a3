//! Something that is done to reach a goal (*indsats*): simple enough to be read at the kitchen table, complete enough
//! to be followed up. The list of what belongs to it is Skive's *familieplan*.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Where an intervention stands.
    InterventionStatus {
        /// Thought of.
        Proposed = "proposed",
        /// Granted (*bevilget*).
        Granted = "granted",
        /// Going on.
        Running = "running",
        /// Resting.
        Paused = "paused",
        /// Over.
        Ended = "ended",
        /// It came to nothing.
        Declined = "declined",
    }
}

fields! { Intervention:
    /// What it is called.
    TITLE = 3500 "title" title();
    /// The goals it serves; always at least one.
    GOALS = 3501 "goals" Set(ElementKind::Ref(&[EntityKind::Goal]));
    /// What is agreed.
    AGREED = 3502 "agreed" paragraphs();
    /// What it is for.
    PURPOSE = 3503 "purpose" paragraphs();
    /// From when to when.
    PERIOD = 3504 "period" Period;
    /// How much time it takes of those it is for, in a week.
    WEEKLY_MINUTES = 3505 "weekly_minutes" Minutes;
    /// At which hours, when they are fixed.
    WEEKLY_SLOTS = 3506 "weekly_slots" Set(ElementKind::WeeklySlot);
    /// Whom it is for.
    MEMBERS = 3507 "members" Set(ElementKind::Ref(&[EntityKind::Member]));
    /// Who delivers it.
    PROVIDER = 3508 "provider" Ref(PROFESSIONALS);
    /// The department that delivers it.
    PROVIDER_DEPARTMENT = 3509 "provider_department" Ref(&[EntityKind::Department]);
    /// Who is responsible for it.
    RESPONSIBLE = 3510 "responsible" Ref(PROFESSIONALS);
    /// How one sees that the purpose is met.
    PURPOSE_MET_WHEN = 3511 "purpose_met_when" paragraphs();
    /// How it is followed up.
    FOLLOW_UP_HOW = 3512 "follow_up_how" paragraphs();
    /// When it is next followed up.
    FOLLOW_UP_ON = 3513 "follow_up_on" Date;
    /// How the worker cooperates with the provider.
    COOPERATION = 3514 "cooperation" paragraphs();
    /// What follows from staying away (*udeblivelse*).
    NO_SHOW_CONSEQUENCE = 3515 "no_show_consequence" paragraphs();
    /// Which service of the catalogue.
    SERVICE = 3516 "service" Ref(&[EntityKind::Service]);
    /// How many of the service's units in a month, in hundredths: 750 is seven and a half.
    MONTHLY_UNITS_HUNDREDTHS = 3517 "monthly_units_hundredths" Int { min: 0, max: 10_000_000 };
    /// The price of a unit, when it is not the catalogue's.
    OWN_RATE_ORE = 3518 "own_rate_ore" Ore;
    /// The paragraph it rests on.
    LEGAL_BASIS = 3519 "legal_basis" Ref(&[EntityKind::LegalBasis]);
    /// When it was decided on (*afgørelse*).
    DECIDED_ON = 3520 "decided_on" Date;
    /// The consent it needs.
    CONSENT = 3521 "consent" Ref(&[EntityKind::Consent]);
    /// The statutory plan it belongs to.
    SECTOR_PLAN = 3522 "sector_plan" Ref(&[EntityKind::SectorPlan]);
    /// See [`InterventionStatus`].
    STATUS = 3523 "status" Choice(InterventionStatus::CODES);
    /// What came of it.
    OUTCOME = 3524 "outcome" paragraphs();
    /// Who in the family may see it.
    AUDIENCE = 3525 "audience" Audience;
    /// Its place in the plan.
    ORDER = 3526 "order_key" Order, latest;
}
