//! A rule from which a deadline follows: so long after such an event, while the rule is in force. See
//! [`deadline`](super::deadline) for how it is counted.

use crate::choice::choice;
use crate::field_table::fields;
use crate::set_up::deadline::Deadline;

choice! {
    /// From which event a deadline is counted.
    CountedFrom {
        /// The municipality became aware of a possible need (barnets lov § 20).
        Awareness = "awareness",
        /// A notification of concern was received.
        ConcernReport = "concern-report",
        /// A decision on help was made (barnets lov §§ 32, 91).
        Decision = "decision",
        /// An intervention started (barnets lov § 95).
        InterventionStart = "intervention-start",
        /// An assessment that ran beside it was completed (barnets lov § 95).
        AssessmentDone = "assessment-done",
        /// A statutory plan was made.
        SectorPlanMade = "sector-plan-made",
        /// It was last followed up.
        LastFollowUp = "last-follow-up",
        /// The course in the programme started.
        CaseStart = "case-start",
        /// A phase began.
        PhaseStart = "phase-start",
        /// A consent was given.
        ConsentGiven = "consent-given",
        /// A measurement was made.
        Measurement = "measurement",
        /// A meeting was held.
        Meeting = "meeting",
    }
}

choice! {
    /// By what a deadline is counted.
    DeadlineUnit {
        /// Days of the calendar.
        Day = "day",
        /// Days on which offices are open.
        WorkingDay = "working-day",
        /// Weeks.
        Week = "week",
        /// Months of the calendar.
        Month = "month",
    }
}

fields! { DeadlineRule:
    /// Its name.
    NAME = 9600 "name" title();
    /// See [`set_up`](crate::set_up).
    CODE = 9601 "code" tag();
    /// See [`CountedFrom`].
    COUNTED_FROM = 9602 "counted_from" Choice(CountedFrom::CODES);
    /// How many units.
    COUNT = 9603 "unit_count" Int { min: 0, max: Deadline::COUNT_MAX as i64 };
    /// See [`DeadlineUnit`].
    UNIT = 9604 "unit" Choice(DeadlineUnit::CODES);
    /// Rules with the same word here are one deadline: the earliest day of them holds (barnets lov § 95: three months
    /// after the start, or when a parallel assessment is done, whichever comes first).
    EARLIEST_OF = 9605 "earliest_of" tag();
    /// The law asks for it; otherwise the municipality does.
    IS_STATUTORY = 9606 "is_statutory" Bool;
    /// For which kind of statutory plan.
    SECTOR_PLAN_KIND = 9607 "sector_plan_kind" Ref(&[EntityKind::SectorPlanKind]);
    /// The paragraph it rests on.
    LEGAL_BASIS = 9608 "legal_basis" Ref(&[EntityKind::LegalBasis]);
    /// From when to when it is in force; the day of the event decides.
    VALID = 9609 "valid" Period;
    /// How many days ahead people want to hear of it.
    AHEAD_DAYS = 9610 "ahead_days" Int { min: 0, max: 365 };
}
