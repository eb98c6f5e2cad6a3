//! Which roles users have, and when.

use chrono::NaiveDate;
use makker_domain::id::{EntityId, UserId};
use makker_domain::role_assignment::Role;

use crate::case_store::Tables;

impl Tables<'_> {
    /// The roles of a user on a day, in order. Codes of a newer program are passed over.
    ///
    /// # Errors
    /// What the database reports.
    pub fn roles_of(&self, user: UserId, day: NaiveDate) -> Result<Vec<Role>, rusqlite::Error> {
        let codes: Vec<String> = self
            .transaction
            .prepare_cached(
                "SELECT DISTINCT role FROM role_assignment
                 WHERE user = ?1 AND role IS NOT NULL AND archived = 0
                 AND coalesce(valid_from <= ?2, 1) AND coalesce(valid_to >= ?2, 1)",
            )?
            .query_map((EntityId::from(user).to_bytes(), day.to_string()), |row| {
                row.get(0)
            })?
            .collect::<Result<_, _>>()?;
        let mut roles: Vec<Role> = codes.iter().filter_map(|code| Role::from_code(code)).collect();
        roles.sort_unstable();
        Ok(roles)
    }

    /// Whether this assignment makes an administrator on a day, and no other does.
    ///
    /// # Errors
    /// What the database reports.
    pub fn is_last_administrator(
        &self,
        assignment: EntityId,
        day: NaiveDate,
    ) -> Result<bool, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT count(*) FILTER (WHERE entity_id = ?1) = 1 AND count(*) = 1 FROM role_assignment
                 WHERE role = ?2 AND user IS NOT NULL AND archived = 0
                 AND coalesce(valid_from <= ?3, 1) AND coalesce(valid_to >= ?3, 1)",
            )?
            .query_row(
                (
                    assignment.to_bytes(),
                    Role::Administrator.as_str(),
                    day.to_string(),
                ),
                |row| row.get(0),
            )
    }
}
