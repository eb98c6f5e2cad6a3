//! Users.

use makker_domain::id::{EntityId, UserId};
use rusqlite::OptionalExtension;

use crate::case_store::Tables;

/// A user as the tables have them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRow {
    /// The name.
    pub name: String,
    /// The department's short name.
    pub department: String,
}

impl Tables<'_> {
    /// One user, if known here.
    ///
    /// # Errors
    /// What the database reports.
    pub fn user(&self, id: UserId) -> Result<Option<UserRow>, rusqlite::Error> {
        self.transaction
            .prepare_cached("SELECT name, department FROM user WHERE entity_id = ?1")?
            .query_row([EntityId::from(id).to_bytes()], |row| {
                Ok(UserRow {
                    name: row.get::<_, Option<String>>(0)?.unwrap_or_default(),
                    department: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                })
            })
            .optional()
    }
}
