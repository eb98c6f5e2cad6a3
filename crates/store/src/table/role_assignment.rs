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
}
