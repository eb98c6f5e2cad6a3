//! The municipality this profile belongs to.

use rusqlite::OptionalExtension;

use crate::case_store::Tables;

/// The municipality as the tables have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityRow {
    /// Its name.
    pub name: String,
    /// Invented data for showing the program.
    pub is_demo: bool,
}

impl Tables<'_> {
    /// The municipality, once it is founded.
    ///
    /// # Errors
    /// What the database reports.
    pub fn municipality(&self) -> Result<Option<MunicipalityRow>, rusqlite::Error> {
        self.transaction
            .prepare_cached("SELECT name, is_demo FROM municipality ORDER BY entity_id LIMIT 1")?
            .query_row([], |row| {
                Ok(MunicipalityRow {
                    name: row.get::<_, Option<String>>(0)?.unwrap_or_default(),
                    is_demo: row.get::<_, Option<bool>>(1)?.unwrap_or_default(),
                })
            })
            .optional()
    }
}
