//! The forms the database has had, one numbered file each. A released file is frozen and imports nothing that
//! evolves. Until tag v0.1 the format is 0 and the first file may still be rewritten.

use std::path::Path;

use rusqlite::Connection;

use crate::error::StoreError;

/// "Mkkr" as a big-endian number, so that other programs can tell whose database this is.
const APPLICATION_ID: i32 = 0x4d6b_6b72;

const MIGRATIONS: &[&[&str]] = &[&[
    include_str!("0001.sql"),
    include_str!("0001_entities.sql"),
    include_str!("0001_indexes.sql"),
    include_str!("0001_agreements.sql"),
]];

/// Brings the database to the form this program knows.
pub(crate) fn migrate(connection: &mut Connection, database: &Path, is_new: bool) -> Result<(), StoreError> {
    let fail = |error| StoreError::from_sqlite(error, database);
    let found: i64 = connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .map_err(fail)?;
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    // A database is made with its form in one step: one without any is not ours, or was emptied.
    if found == 0 && !is_new {
        return Err(StoreError::Damaged {
            file: database.to_owned(),
        });
    }
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    for (number, sql) in (1..).zip(MIGRATIONS).filter(|(number, _)| *number > found) {
        let transaction = connection.transaction().map_err(fail)?;
        for part in *sql {
            transaction.execute_batch(part).map_err(fail)?;
        }
        transaction
            .pragma_update(None, "application_id", APPLICATION_ID)
            .map_err(fail)?;
        transaction
            .pragma_update(None, "user_version", number)
            .map_err(fail)?;
        transaction.commit().map_err(fail)?;
    }
    Ok(())
}

/// Whether tables, indexes and triggers are those that this program makes: a trigger could turn away what is written.
pub(crate) fn has_own_schema(connection: &Connection) -> Result<bool, rusqlite::Error> {
    let fresh = Connection::open_in_memory()?;
    for part in MIGRATIONS.iter().copied().flatten() {
        fresh.execute_batch(part)?;
    }
    Ok(schema(connection)? == schema(&fresh)?)
}

fn schema(connection: &Connection) -> Result<Vec<[Option<String>; 4]>, rusqlite::Error> {
    connection
        .prepare("SELECT type, name, tbl_name, sql FROM main.sqlite_schema ORDER BY type, name")?
        .query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))?
        .collect()
}
