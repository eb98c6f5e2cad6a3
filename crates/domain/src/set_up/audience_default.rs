//! Who may see things of a kind unless someone says otherwise.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// What has an audience.
    AudienceOf {
        /// Goals.
        Goal = "goal",
        /// Interventions.
        Intervention = "intervention",
        /// Entries in the log.
        LogEntry = "log-entry",
        /// Measurements.
        Measurement = "measurement",
        /// Meetings.
        Meeting = "meeting",
    }
}

fields! { AudienceDefault:
    /// See [`AudienceOf`].
    OF = 10100 "of_kind" Choice(AudienceOf::CODES);
    /// Only those whose own kind or instrument has this code: `observation`, `who-5`; none is all the others.
    SUBKIND = 10101 "subkind" tag();
    /// Who may see them. Named members make no sense here.
    AUDIENCE = 10102 "audience" Audience;
}
