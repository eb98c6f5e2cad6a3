//! Something to be followed up by a day: what the deadline rules ask for, the 12-month evaluation, and what people set
//! themselves.

use chrono::{Days, NaiveDate};

use crate::choice::choice;
use crate::entity_kind::EntityKind;
use crate::field_table::fields;

choice! {
    /// What kind of follow-up.
    FollowUpKind {
        /// The law asks for it; SOF's and BIF's case workers do it.
        Statutory = "statutory",
        /// Of the joint plan, a goal or an intervention.
        Plan = "plan",
        /// The evaluation of the family's course after 12 months.
        Evaluation = "evaluation",
        /// A measurement to be made.
        Measurement = "measurement",
        /// A consent that runs out.
        Consent = "consent",
        /// Anything else somebody promised.
        Task = "task",
    }
}

choice! {
    /// What an evaluation came to.
    EvaluationConclusion {
        /// Go on.
        Continue = "continue",
        /// Go on otherwise.
        Adjust = "adjust",
        /// The family does not profit and leaves.
        Exit = "exit",
    }
}

/// What can be followed up.
pub const FOLLOWED_UP: &[EntityKind] = &[
    EntityKind::Member,
    EntityKind::Case,
    EntityKind::CasePhase,
    EntityKind::Consent,
    EntityKind::FamilyPlan,
    EntityKind::SectorPlan,
    EntityKind::Goal,
    EntityKind::Intervention,
    EntityKind::CooperationContract,
    EntityKind::LogEntry,
    EntityKind::Meeting,
];

fields! { FollowUp:
    /// See [`FollowUpKind`].
    KIND = 5500 "kind" Choice(FollowUpKind::CODES);
    /// What it is called.
    TITLE = 5501 "title" title();
    /// The rule it follows from; none when somebody set it themself.
    RULE = 5502 "rule" Ref(&[EntityKind::DeadlineRule]);
    /// What is followed up.
    ABOUT = 5503 "about" Ref(FOLLOWED_UP);
    /// Whom it concerns.
    MEMBERS = 5504 "members" Set(ElementKind::Ref(&[EntityKind::Member]));
    /// By when.
    DUE_ON = 5505 "due_on" Date;
    /// Why then, when the law leaves it to the municipality (barnets lov § 95 asks it to give its reasons).
    DUE_REASON = 5506 "due_reason" paragraphs();
    /// Who sees to it.
    RESPONSIBLE = 5507 "responsible" Ref(PROFESSIONALS);
    /// When it was done.
    DONE_ON = 5508 "done_on" Date;
    /// What it showed.
    OUTCOME = 5509 "outcome" paragraphs();
    /// See [`EvaluationConclusion`].
    CONCLUSION = 5510 "conclusion" Choice(EvaluationConclusion::CODES);
}

/// Where a deadline stands on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeadlineStanding {
    /// Its day has passed.
    Overdue,
    /// Its day is near, or today.
    Due,
    /// Its day is further off.
    Coming,
}

/// Where a deadline stands today, when people want to hear of it so many days ahead.
pub fn standing(due_on: NaiveDate, today: NaiveDate, ahead_days: u32) -> DeadlineStanding {
    let horizon = today.checked_add_days(Days::new(u64::from(ahead_days)));
    if due_on < today {
        DeadlineStanding::Overdue
    } else if horizon.is_none_or(|horizon| due_on <= horizon) {
        DeadlineStanding::Due
    } else {
        DeadlineStanding::Coming
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::day;

    #[test]
    fn the_day_itself_is_not_too_late() {
        let today = day("2026-11-22");
        let expected = [
            ("2026-11-21", DeadlineStanding::Overdue),
            ("2026-11-22", DeadlineStanding::Due),
            ("2026-12-06", DeadlineStanding::Due),
            ("2026-12-07", DeadlineStanding::Coming),
        ];
        for (due_on, expected) in expected {
            assert_eq!(standing(day(due_on), today, 14), expected, "{due_on}");
        }
    }
}
