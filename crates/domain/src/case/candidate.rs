//! A family on the gross list (*bruttoliste*): it has not consented, so as little as possible is kept, in the team's
//! stream. Its own record is born when consent is given.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Where a candidate stands.
    CandidateStatus {
        /// On the list.
        Listed = "listed",
        /// Asked whether the team may look at the case.
        Asked = "asked",
        /// Said yes; the family has its own record now.
        Consented = "consented",
        /// Said no.
        Declined = "declined",
        /// Taken off the list unasked.
        Dropped = "dropped",
    }
}

choice! {
    /// How a candidate was found.
    FoundThrough {
        /// A review of cases.
        CaseReview = "case-review",
        /// A notification of concern (*underretning*).
        ConcernReport = "concern-report",
        /// Their own case worker.
        CaseWorker = "case-worker",
        /// The family itself.
        Family = "family",
        /// Anything else.
        Other = "other",
    }
}

fields! { Candidate:
    /// What the family is called.
    NAME = 2500 "name" title();
    /// See [`CandidateStatus`].
    STATUS = 2501 "status" Choice(CandidateStatus::CODES);
    /// See [`FoundThrough`].
    FOUND_THROUGH = 2502 "found_through" Choice(FoundThrough::CODES);
    /// When.
    FOUND_ON = 2503 "found_on" Date;
    /// Who put it on the list, and asks the family.
    FOUND_BY = 2504 "found_by" Ref(&[EntityKind::User]);
    /// The departments that already have a case.
    DEPARTMENTS = 2505 "departments" Set(ElementKind::Ref(&[EntityKind::Department]));
    /// Criteria that are met as far as one can see without looking further.
    CRITERIA_MET = 2506 "criteria_met" Set(ElementKind::Ref(&[EntityKind::TargetCriterion]));
    /// Whether the family is thought to want it.
    SEEMS_MOTIVATED = 2507 "seems_motivated" Bool;
    /// When it was asked.
    ASKED_ON = 2508 "asked_on" Date;
    /// When it answered.
    ANSWERED_ON = 2509 "answered_on" Date;
    /// The family's own record, once there is one.
    FAMILY = 2510 "family" Ref(&[EntityKind::Family]);
    /// The stream of that record.
    FAMILY_STREAM = 2511 "family_stream" Stream;
    /// A line for the meeting.
    NOTE = 2512 "note" sentence();
    /// Its place on the list.
    ORDER = 2513 "order_key" Order, latest;
    /// Case numbers in other systems: by them the same family is known again in the next list.
    CASE_NUMBERS = 2514 "case_numbers" Set(ElementKind::Line { chars_max: 120 });
    /// Somebody in the family has a protected address, though none of its persons here says so: the row that did could not be
    /// taken in.
    HAS_PROTECTED_ADDRESS = 2515 "has_protected_address" Bool;
}
