//! The cross team's next meeting.

use makker_domain::clock::Timestamp;
use makker_domain::cross_team;
use makker_domain::entity_kind::EntityKind;
use makker_domain::meeting::MeetingKind;
use makker_store::{Tables, TablesError};

use crate::meeting::MeetingLine;

/// The cross team's meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamLine {
    /// The team's name.
    pub name: String,
    /// Where it meets.
    pub location: Option<String>,
    /// Its next planned meeting.
    pub next_meeting: Option<MeetingLine>,
}

/// The first team of the set-up, if there is one.
pub(super) fn team(
    tables: &Tables<'_>,
    meetings: &[MeetingLine],
    now: Timestamp,
) -> Result<Option<TeamLine>, TablesError> {
    let teams = tables.records(
        EntityKind::CrossTeam,
        &[cross_team::NAME, cross_team::LOCATION],
        None,
    )?;
    Ok(teams.first().map(|team| TeamLine {
        name: team.get(cross_team::NAME).unwrap_or_default(),
        location: team.get(cross_team::LOCATION),
        next_meeting: meetings
            .iter()
            .find(|line| line.kind == Some(MeetingKind::Team) && line.is_ahead(now))
            .cloned(),
    }))
}
