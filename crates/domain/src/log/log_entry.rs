//! An entry in the log (*stafetlog*): who does what, and when. It is never changed; a later entry corrects it.
//!
//! It supplements the plans and never copies them: neither the plan nor the results of examinations belong in it.
//! Sources: Kerteminde (KMD Stafetlog), Nyborg and Tysvær on their logs; Skive's project description.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// What an entry is about.
    LogEntryKind {
        /// Something was agreed.
        Agreement = "agreement",
        /// A meeting was held.
        Meeting = "meeting",
        /// Someone called, wrote or came by.
        Contact = "contact",
        /// Something was decided.
        Decision = "decision",
        /// Something passed from one to another.
        Handover = "handover",
        /// Something was noticed or wondered about (*undren*).
        Observation = "observation",
    }
}

fields! { LogEntry:
    /// See [`LogEntryKind`].
    KIND = 4000 "kind" Choice(LogEntryKind::CODES);
    /// On which day it was; the user says so, no clock does.
    ON = 4001 "happened_on" Date;
    /// Whose entry it is, when someone else typed it: from a paper log, say.
    AUTHOR = 4002 "author" Ref(PERSONS);
    /// What the author was to the family at the time.
    AUTHOR_ROLE = 4003 "author_role" title();
    /// Whom it is about.
    ABOUT = 4004 "about" Set(ElementKind::Ref(&[EntityKind::Member]));
    /// Who took part.
    PARTICIPANTS = 4005 "participants" Set(ElementKind::Ref(PERSONS));
    /// What was seen or wondered about.
    OBSERVATION = 4006 "observation" entry();
    /// What the child or parent said, in their own words.
    OWN_WORDS = 4007 "own_words" entry();
    /// What is agreed.
    AGREED = 4008 "agreed" entry();
    /// Who sees to it.
    RESPONSIBLE = 4009 "responsible" Ref(PERSONS);
    /// By when.
    DUE_ON = 4010 "due_on" Date;
    /// When to look whether it worked.
    EVALUATE_ON = 4011 "evaluate_on" Date;
    /// What that showed, in an entry about an earlier one.
    EVALUATION = 4012 "evaluation" entry();
    /// The earlier entry that this one follows up.
    FOLLOWS = 4013 "follows" Ref(&[EntityKind::LogEntry]);
    /// The day of the next meeting.
    NEXT_MEETING_ON = 4014 "next_meeting_on" Date;
    /// Level of concern.
    LEVEL = 4015 "level" Ref(&[EntityKind::LogLevel]);
    /// The goals it touches.
    GOALS = 4016 "goals" Set(ElementKind::Ref(&[EntityKind::Goal]));
    /// The interventions it touches.
    INTERVENTIONS = 4017 "interventions" Set(ElementKind::Ref(&[EntityKind::Intervention]));
    /// The meeting at which it was made.
    MEETING = 4018 "meeting" Ref(&[EntityKind::Meeting]);
    /// Who in the family may see it.
    AUDIENCE = 4019 "audience" Audience;
    /// The entry that this one replaces.
    CORRECTS = 4020 "corrects" Ref(&[EntityKind::LogEntry]);
    /// Why it had to be corrected.
    CORRECTION_REASON = 4021 "correction_reason" entry();
}
