//! The joint plan itself: what it is about as a whole. Its goals and interventions name it.

use crate::field_table::fields;

fields! { FamilyPlan:
    /// What the family calls it.
    TITLE = 3000 "title" title();
    /// Where the family wants to be, in its own words.
    DIRECTION = 3001 "direction" paragraphs();
    /// What works already (Signs of Safety: *det der fungerer*).
    WHAT_WORKS = 3002 "what_works" paragraphs();
    /// What is worrying (*bekymringer*).
    WORRIES = 3003 "worries" paragraphs();
    /// What is to happen (*hvad skal ske*), seen as a whole.
    WHAT_NEXT = 3004 "what_next" paragraphs();
    /// How it was weighed what comes first when everything cannot.
    PRIORITIES = 3005 "priorities" paragraphs();
    /// The first day of the plan.
    STARTS_ON = 3006 "starts_on" Date;
    /// When the plan as a whole is next looked at.
    REVIEW_ON = 3007 "review_on" Date;
}
