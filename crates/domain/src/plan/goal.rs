//! A goal: the family's first, the professionals' words beside it. Specific, measurable, with a date.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Where a goal stands.
    GoalStatus {
        /// A wish the family has put into words.
        Wish = "wish",
        /// Being made into a goal.
        Proposed = "proposed",
        /// Agreed on.
        Agreed = "agreed",
        /// Reached.
        Reached = "reached",
        /// Let go.
        Dropped = "dropped",
    }
}

fields! { Goal:
    /// Which plan.
    PLAN = 3300 "plan" Ref(&[EntityKind::FamilyPlan]);
    /// The goal it is a step towards (*delmål*).
    PART_OF = 3301 "part_of" Ref(&[EntityKind::Goal]);
    /// The goal in the family's own words.
    OWN_WORDS = 3302 "own_words" paragraphs();
    /// What the child wishes. The law asks that goals reflect it (barnets lov § 92).
    CHILD_WISH = 3303 "child_wish" paragraphs();
    /// The same as professionals put it.
    PROFESSIONAL_WORDING = 3304 "professional_wording" paragraphs();
    /// Which area of life.
    AREA = 3305 "area" Ref(&[EntityKind::GoalArea]);
    /// Whom it is about; empty is the whole family.
    MEMBERS = 3306 "members" Set(ElementKind::Ref(&[EntityKind::Member]));
    /// By what one can see it (*indikator*).
    INDICATOR = 3307 "indicator" paragraphs();
    /// How it is now.
    BASELINE = 3308 "baseline" paragraphs();
    /// How it shall be.
    TARGET = 3309 "target" paragraphs();
    /// By when.
    DUE_ON = 3310 "due_on" Date;
    /// Who sees to it: someone in the family or a professional.
    OWNER = 3311 "owner" Ref(PERSONS);
    /// 1 comes first.
    PRIORITY = 3312 "priority" Int { min: 1, max: 9 };
    /// See [`GoalStatus`].
    STATUS = 3313 "status" Choice(GoalStatus::CODES);
    /// When it was reached or let go.
    CLOSED_ON = 3314 "closed_on" Date;
    /// What shows that it was reached, or why it was let go.
    EVIDENCE = 3315 "evidence" paragraphs();
    /// The statutory plans in which it stands too.
    SECTOR_PLANS = 3316 "sector_plans" Set(ElementKind::Ref(&[EntityKind::SectorPlan]));
    /// Who in the family may see it.
    AUDIENCE = 3317 "audience" Audience;
    /// Its place in the plan.
    ORDER = 3318 "order_key" Order, latest;
}
