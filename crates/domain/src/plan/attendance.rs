//! That someone came to an intervention, or stayed away (*udeblivelse*).

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// How it went.
    AttendanceOutcome {
        /// They came.
        Attended = "attended",
        /// They stayed away without a word.
        NoShow = "no-show",
        /// The family called it off.
        CancelledByFamily = "cancelled-by-family",
        /// The provider called it off.
        CancelledByProvider = "cancelled-by-provider",
        /// They were ill.
        Ill = "ill",
    }
}

fields! { Attendance:
    /// Which intervention.
    INTERVENTION = 3600 "intervention" Ref(&[EntityKind::Intervention]);
    /// Who.
    MEMBER = 3601 "member" Ref(&[EntityKind::Member]);
    /// On which day.
    ON = 3602 "held_on" Date;
    /// See [`AttendanceOutcome`].
    OUTCOME = 3603 "outcome" Choice(AttendanceOutcome::CODES);
    /// For how long.
    MINUTES = 3604 "minutes" Minutes;
    /// Why, and what was agreed about it.
    NOTE = 3605 "note" entry();
    /// The entry that this one replaces.
    CORRECTS = 3606 "corrects" Ref(&[EntityKind::Attendance]);
}
