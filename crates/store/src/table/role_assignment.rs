//! Which roles users have, and when.

use chrono::NaiveDate;
use makker_domain::id::{EntityId, UserId};
use makker_domain::role_assignment::Role;
use makker_oplog::place;

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

    /// Whether there is an administrator on a day, whose role has no end and who can sign in: somebody has vouched for a
    /// device of theirs.
    ///
    /// # Errors
    /// What the database reports.
    pub fn has_administrator(&self, day: NaiveDate) -> Result<bool, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM role_assignment AS role
                   JOIN register ON register.stream_no = role.stream_no
                     AND register.entity_id = role.user AND register.field = ?3
                   WHERE role.role = ?1 AND role.archived = 0
                   AND coalesce(role.valid_from <= ?2, 1) AND role.valid_to IS NULL)",
            )?
            .query_row(
                (
                    Role::Administrator.as_str(),
                    day.to_string(),
                    place::CERTIFICATE.0,
                ),
                |row| row.get(0),
            )
    }
}
