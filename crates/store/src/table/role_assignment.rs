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

    /// Whether there is an administrator on a day who can sign in. `lasting`: whose role has no end.
    ///
    /// # Errors
    /// What the database reports.
    pub fn has_administrator(&self, day: NaiveDate, lasting: bool) -> Result<bool, rusqlite::Error> {
        let users: Vec<[u8; 16]> = self
            .transaction
            .prepare_cached("SELECT DISTINCT user FROM role_assignment WHERE role = ?1 AND user IS NOT NULL")?
            .query_map([Role::Administrator.as_str()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for user in users {
            if self.can_sign_in_as(
                EntityId::from_bytes(user).into(),
                &[Role::Administrator],
                day,
                lasting,
            )? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether this user has one of `roles` on a day, without an end if `lasting`, and somebody has vouched for a device of theirs.
    pub(super) fn can_sign_in_as(
        &self,
        user: UserId,
        roles: &[Role],
        day: NaiveDate,
        lasting: bool,
    ) -> Result<bool, rusqlite::Error> {
        let codes: Vec<String> = self
            .transaction
            .prepare_cached(
                "SELECT role.role FROM role_assignment AS role
                   JOIN register ON register.stream_no = role.stream_no
                     AND register.entity_id = role.user AND register.field = ?3
                 WHERE role.user = ?1 AND role.role IS NOT NULL AND role.archived = 0
                 AND coalesce(role.valid_from <= ?2, 1)
                 AND (role.valid_to IS NULL OR (NOT ?4 AND role.valid_to >= ?2))",
            )?
            .query_map(
                (
                    EntityId::from(user).to_bytes(),
                    day.to_string(),
                    place::CERTIFICATE.0,
                    lasting,
                ),
                |row| row.get(0),
            )?
            .collect::<Result<_, _>>()?;
        let mut held = codes.iter().filter_map(|code| Role::from_code(code));
        Ok(held.any(|role| roles.contains(&role)))
    }
}
