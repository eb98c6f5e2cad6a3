//! What family and team expect of each other (*samarbejdskontrakt*, Hedensted).

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Where a contract stands.
    ContractStatus {
        /// Being written.
        Draft = "draft",
        /// All have agreed.
        Agreed = "agreed",
        /// No longer held to.
        Ended = "ended",
    }
}

fields! { CooperationContract:
    /// Which plan it goes with.
    PLAN = 3700 "plan" Ref(&[EntityKind::FamilyPlan]);
    /// See [`ContractStatus`].
    STATUS = 3701 "status" Choice(ContractStatus::CODES);
    /// What the family can expect of the team.
    FROM_TEAM = 3702 "from_team" paragraphs();
    /// What the team can expect of the family.
    FROM_FAMILY = 3703 "from_family" paragraphs();
    /// What the coordinator does, and does not.
    FROM_COORDINATOR = 3704 "from_coordinator" paragraphs();
    /// How everyone reaches everyone, and when.
    CONTACT = 3705 "contact" paragraphs();
    /// What to do when there is disagreement.
    DISAGREEMENT = 3706 "disagreement" paragraphs();
    /// Who agreed.
    AGREED_BY = 3707 "agreed_by" Set(ElementKind::Ref(PERSONS));
    /// When.
    AGREED_ON = 3708 "agreed_on" Date;
    /// From when to when it holds.
    PERIOD = 3709 "period" Period;
}
