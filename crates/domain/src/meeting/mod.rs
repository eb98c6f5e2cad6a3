//! A meeting: what it is for, who comes, what was said and decided.

pub mod agenda_item;

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// What kind of meeting.
    MeetingKind {
        /// The cross team's own, about several families.
        Team = "team",
        /// *Processuelt netværksmøde*: the family says who else comes, and someone who is not its case worker leads.
        Network = "network",
        /// *Dialogmøde*: called by whoever holds the baton.
        Dialogue = "dialogue",
        /// *Børnesamtale*: with a child, before every decision; also without the parents (barnets lov § 5, stk. 3).
        ChildConversation = "child-conversation",
        /// The pair comes home to the family.
        HomeVisit = "home-visit",
        /// Anything else that is agreed: a call, a talk at the office.
        Appointment = "appointment",
    }
}

choice! {
    /// Where a meeting stands.
    MeetingStatus {
        /// To come.
        Planned = "planned",
        /// Held.
        Held = "held",
        /// Called off.
        Cancelled = "cancelled",
    }
}

fields! { Meeting:
    /// See [`MeetingKind`].
    KIND = 4500 "kind" Choice(MeetingKind::CODES);
    /// What it is called.
    TITLE = 4501 "title" title();
    /// See [`MeetingStatus`].
    STATUS = 4502 "status" Choice(MeetingStatus::CODES);
    /// When it begins.
    STARTS_AT = 4503 "starts_at" Instant;
    /// How long it takes.
    DURATION_MINUTES = 4504 "duration_minutes" Minutes;
    /// Where.
    LOCATION = 4505 "location" sentence();
    /// Why it is held, and what led to it.
    PURPOSE = 4506 "purpose" paragraphs();
    /// What it shall lead to.
    EXPECTED_OUTCOME = 4507 "expected_outcome" paragraphs();
    /// Who called it.
    CALLED_BY = 4508 "called_by" Ref(PERSONS);
    /// Who leads it.
    CHAIR = 4509 "chair" Ref(PROFESSIONALS);
    /// Who takes the notes.
    NOTE_TAKER = 4510 "note_taker" Ref(PROFESSIONALS);
    /// Who is invited.
    PARTICIPANTS = 4511 "participants" Set(ElementKind::Ref(PERSONS));
    /// Who of them did not come.
    ABSENT = 4512 "absent" Set(ElementKind::Ref(PERSONS));
    /// An interpreter is booked.
    INTERPRETER_BOOKED = 4513 "interpreter_booked" Bool;
    /// What was said (*referat*). What was decided stands with the items of the agenda.
    MINUTES = 4514 "minutes" paragraphs();
    /// The team whose meeting it is.
    CROSS_TEAM = 4515 "cross_team" Ref(&[EntityKind::CrossTeam]);
    /// The next one.
    NEXT_MEETING = 4516 "next_meeting" Ref(&[EntityKind::Meeting]);
    /// Who in the family may see it.
    AUDIENCE = 4517 "audience" Audience;
}
