//! A statutory plan that the joint plan lists: barnets plan, Min Plan, … Its contents stay in its own system.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Where a statutory plan stands.
    SectorPlanStatus {
        /// It has to be made.
        Due = "due",
        /// It holds.
        Running = "running",
        /// The joint plan holds in its place, as far as the law allows (barnets lov § 110).
        Replaced = "replaced",
        /// It is over.
        Closed = "closed",
    }
}

fields! { SectorPlan:
    /// Which plan lists it.
    PLAN = 3200 "plan" Ref(&[EntityKind::FamilyPlan]);
    /// What kind of plan.
    KIND = 3201 "kind" Ref(&[EntityKind::SectorPlanKind]);
    /// Whose plan; siblings may share one.
    MEMBERS = 3202 "members" Set(ElementKind::Ref(&[EntityKind::Member]));
    /// Which department makes it.
    DEPARTMENT = 3203 "department" Ref(&[EntityKind::Department]);
    /// Who there.
    RESPONSIBLE = 3204 "responsible" Ref(PROFESSIONALS);
    /// Its number in its own system.
    CASE_NUMBER = 3205 "case_number" tag();
    /// Which system, or a link into it.
    SYSTEM = 3206 "system" sentence();
    /// See [`SectorPlanStatus`].
    STATUS = 3207 "status" Choice(SectorPlanStatus::CODES);
    /// When it is due.
    DUE_ON = 3208 "due_on" Date;
    /// When it was made.
    MADE_ON = 3209 "made_on" Date;
    /// When it is next followed up.
    FOLLOW_UP_ON = 3210 "follow_up_on" Date;
    /// Its place on the list.
    ORDER = 3211 "order_key" Order, latest;
}
