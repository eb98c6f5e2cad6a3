//! The authority team across departments (*tværgående team*) that sees to the whole family's case.

use crate::field_table::fields;

fields! { CrossTeam:
    /// What it is called.
    NAME = 500 "name" title();
    /// Where it sits together, such as a school.
    LOCATION = 501 "location" sentence();
    /// Days between its meetings: 14 in the model from Copenhagen.
    MEETS_EVERY_DAYS = 502 "meets_every_days" Int { min: 1, max: 365 };
    /// Who belongs to it.
    MEMBERS = 503 "members" Set(ElementKind::Ref(&[EntityKind::User]));
    /// Who leads it.
    LEADER = 504 "leader" Ref(&[EntityKind::User]);
    /// From when to when it exists.
    PERIOD = 505 "period" Period;
    /// The stream with what is the team's own: its meetings, the gross list.
    STREAM = 506 "team_stream" Stream;
}
