//! Who works with which family.

use chrono::NaiveDate;
use makker_domain::id::{EntityId, FamilyId, UserId};
use makker_domain::role_assignment::Role;
use makker_oplog::StreamId;

use crate::case_store::Tables;
use crate::table::family::{FAMILY_COLUMNS, FamilyRow, family_from_row};

/// `?1` the user, `?2` the day.
const ATTACHED: &str = "SELECT stream_no FROM attachment
  WHERE user = ?1 AND attached_as IS NOT NULL AND archived = 0
  AND coalesce(period_from <= ?2, 1) AND coalesce(period_to >= ?2, 1)";

impl Tables<'_> {
    /// Whether a user is attached to a family on a day, as anything.
    ///
    /// # Errors
    /// What the database reports.
    pub fn is_attached(
        &self,
        user: UserId,
        family: FamilyId,
        day: NaiveDate,
    ) -> Result<bool, rusqlite::Error> {
        // By the family's own few attachments: one user's are as many as there are families. The plus keeps the index over
        // users out of it.
        let user = EntityId::from(user).to_bytes();
        self.transaction
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM family CROSS JOIN attachment USING (stream_no)
                 WHERE family.entity_id = ?3 AND +user = ?1
                 AND attached_as IS NOT NULL AND attachment.archived = 0
                 AND coalesce(period_from <= ?2, 1) AND coalesce(period_to >= ?2, 1))",
            )?
            .query_row(
                (user, day.to_string(), EntityId::from(family).to_bytes()),
                |row| row.get(0),
            )
    }

    /// The families that a user is attached to on a day, oldest first; not those put away.
    ///
    /// # Errors
    /// What the database reports.
    pub fn families_of(&self, user: UserId, day: NaiveDate) -> Result<Vec<FamilyRow>, rusqlite::Error> {
        let sql = format!("{FAMILY_COLUMNS} WHERE archived = 0 AND stream_no IN ({ATTACHED})");
        let mut families: Vec<FamilyRow> = self
            .transaction
            .prepare_cached(&sql)?
            .query_map(
                (EntityId::from(user).to_bytes(), day.to_string()),
                family_from_row,
            )?
            .collect::<Result<_, _>>()?;
        // Not by SQLite, which would take a piece of locked memory for each row (ADR 10).
        families.sort_unstable_by_key(|family| family.id);
        Ok(families)
    }

    /// Whether somebody is attached on a day to the family that has this stream, who has one of `roles` and can sign in: somebody
    /// has vouched for a device of theirs. `lasting`: all of it without an end.
    ///
    /// # Errors
    /// What the database reports.
    pub fn somebody_is_attached(
        &self,
        stream: StreamId,
        roles: &[Role],
        day: NaiveDate,
        lasting: bool,
    ) -> Result<bool, rusqlite::Error> {
        let users: Vec<[u8; 16]> = self
            .transaction
            .prepare_cached(
                "SELECT DISTINCT user FROM attachment JOIN stream USING (stream_no)
                 WHERE stream_id = ?1 AND user IS NOT NULL AND attached_as IS NOT NULL AND archived = 0
                 AND coalesce(period_from <= ?2, 1)
                 AND (period_to IS NULL OR (NOT ?3 AND period_to >= ?2))",
            )?
            .query_map((stream.to_bytes(), day.to_string(), lasting), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for user in users {
            if self.can_sign_in_as(EntityId::from_bytes(user).into(), roles, day, lasting)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
