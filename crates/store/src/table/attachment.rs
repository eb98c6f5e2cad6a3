//! Who works with which family.

use chrono::NaiveDate;
use makker_domain::id::{EntityId, FamilyId, UserId};

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
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM family WHERE entity_id = ?3 AND stream_no IN ({ATTACHED}))"
        );
        let user = EntityId::from(user).to_bytes();
        self.transaction.prepare_cached(&sql)?.query_row(
            (user, day.to_string(), EntityId::from(family).to_bytes()),
            |row| row.get(0),
        )
    }

    /// The families that a user is attached to on a day, oldest first; not those put away.
    ///
    /// # Errors
    /// What the database reports.
    pub fn families_of(&self, user: UserId, day: NaiveDate) -> Result<Vec<FamilyRow>, rusqlite::Error> {
        let sql =
            format!("{FAMILY_COLUMNS} WHERE archived = 0 AND stream_no IN ({ATTACHED}) ORDER BY entity_id");
        self.transaction
            .prepare_cached(&sql)?
            .query_map(
                (EntityId::from(user).to_bytes(), day.to_string()),
                family_from_row,
            )?
            .collect()
    }

    /// Whether by this attachment somebody works with the family on a day, and by no other.
    ///
    /// # Errors
    /// What the database reports.
    pub fn is_last_attachment(&self, attachment: EntityId, day: NaiveDate) -> Result<bool, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT count(*) FILTER (WHERE entity_id = ?1) = 1 AND count(*) = 1 FROM attachment
                 WHERE stream_no IN (SELECT stream_no FROM attachment WHERE entity_id = ?1)
                 AND user IS NOT NULL AND attached_as IS NOT NULL AND archived = 0
                 AND coalesce(period_from <= ?2, 1) AND coalesce(period_to >= ?2, 1)",
            )?
            .query_row((attachment.to_bytes(), day.to_string()), |row| row.get(0))
    }
}
