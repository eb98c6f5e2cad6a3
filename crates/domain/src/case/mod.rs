//! The case: how a family came into the programme, where it is, and how it left (*visitation*, *forløb*).

pub mod candidate;
pub mod candidate_person;
pub mod case_assessment;
pub mod case_phase;
pub mod consent;
pub mod criterion_assessment;
pub mod handover_check;

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Where a case stands: detection → consent → assessment → decision → handover → the four phases → exit.
    CaseStatus {
        /// Someone thinks this family could profit.
        Detected = "detected",
        /// The family lets the team look at it.
        Consented = "consented",
        /// The team has held it against the criteria.
        Assessed = "assessed",
        /// The family is in.
        Accepted = "accepted",
        /// The family is not in.
        Declined = "declined",
        /// The former workers have handed it over.
        HandedOver = "handed-over",
        /// Pair and family work together.
        Running = "running",
        /// It is over.
        Exited = "exited",
    }
}

choice! {
    /// What the team decided.
    CaseDecision {
        /// The family is offered a place.
        Accepted = "accepted",
        /// It is not in the target group, or another help suits it better.
        Declined = "declined",
        /// Later.
        Deferred = "deferred",
    }
}

choice! {
    /// Why a family leaves.
    ExitReason {
        /// It manages with ordinary help.
        GoalsReached = "goals-reached",
        /// The evaluation shows that it does not profit.
        NoProgress = "no-progress",
        /// The family does not want to go on.
        FamilyWish = "family-wish",
        /// The consent was withdrawn.
        ConsentWithdrawn = "consent-withdrawn",
        /// It moved to another municipality.
        MovedAway = "moved-away",
        /// Other help took over.
        OtherHelp = "other-help",
        /// Anything else.
        Other = "other",
    }
}

fields! { Case:
    /// See [`CaseStatus`].
    STATUS = 2000 "status" Choice(CaseStatus::CODES);
    /// When someone first thought of it.
    DETECTED_ON = 2001 "detected_on" Date;
    /// Who.
    DETECTED_BY = 2002 "detected_by" Ref(PROFESSIONALS);
    /// In which department.
    DETECTED_IN = 2003 "detected_in" Ref(&[EntityKind::Department]);
    /// What made them think of it.
    DETECTION = 2004 "detection" paragraphs();
    /// See [`CaseDecision`]. The team's reasons stand in the assessment, in the restricted stream.
    DECISION = 2005 "decision" Choice(CaseDecision::CODES);
    /// When the team decided.
    DECIDED_ON = 2006 "decided_on" Date;
    /// Who took part in the decision.
    DECIDED_BY = 2007 "decided_by" Set(ElementKind::Ref(&[EntityKind::User]));
    /// The meeting at which it was decided.
    DECIDED_AT = 2008 "decided_at" Ref(&[EntityKind::Meeting]);
    /// Who hands the family over.
    HANDED_OVER_BY = 2009 "handed_over_by" Set(ElementKind::Ref(PROFESSIONALS));
    /// When that was done.
    HANDED_OVER_ON = 2010 "handed_over_on" Date;
    /// First day of the first phase; the phases and the 12-month evaluation are counted from it.
    STARTS_ON = 2011 "starts_on" Date;
    /// Last day.
    EXITED_ON = 2012 "exited_on" Date;
    /// See [`ExitReason`].
    EXIT_REASON = 2013 "exit_reason" Choice(ExitReason::CODES);
    /// How it ended, in words.
    EXIT_NOTE = 2014 "exit_note" paragraphs();
    /// Who goes on helping afterwards.
    EXITED_TO = 2015 "exited_to" sentence();
}
