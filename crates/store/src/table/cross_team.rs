//! Authority teams, and who is in them.

use makker_domain::cross_team;
use makker_domain::id::{CrossTeamId, EntityId, UserId};
use makker_domain::stored::Stored as _;
use makker_oplog::{StreamId, canonical_bytes};
use rusqlite::OptionalExtension;

use crate::case_store::Tables;

impl Tables<'_> {
    /// Whether a user is in a team, or leads it; nobody is in a team that is put away.
    ///
    /// # Errors
    /// What the database reports.
    pub fn is_in_team(&self, user: UserId, team: CrossTeamId) -> Result<bool, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM cross_team AS team
                 WHERE entity_id = ?1 AND archived = 0 AND (leader = ?2 OR EXISTS (
                   SELECT 1 FROM set_element AS member WHERE member.stream_no = team.stream_no
                   AND member.entity_id = ?1 AND field = ?3 AND element = ?4 AND present = 1)))",
            )?
            .query_row(
                (
                    EntityId::from(team).to_bytes(),
                    EntityId::from(user).to_bytes(),
                    cross_team::MEMBERS.0,
                    canonical_bytes(&user.to_value()),
                ),
                |row| row.get(0),
            )
    }

    /// The stream of what is the team's own, if it has any.
    ///
    /// # Errors
    /// What the database reports.
    pub fn team_stream(&self, team: CrossTeamId) -> Result<Option<StreamId>, rusqlite::Error> {
        let stream: Option<Option<[u8; 16]>> = self
            .transaction
            .prepare_cached("SELECT team_stream FROM cross_team WHERE entity_id = ?1")?
            .query_row([EntityId::from(team).to_bytes()], |row| row.get(0))
            .optional()?;
        Ok(stream.flatten().map(StreamId::from_bytes))
    }
}
