//! From the fold's state to the tables that people are shown: a table per kind of entity, columns by the registry, and
//! the lists of what waits for a person. All of it follows from the operations alone, so rebuilding gives the same rows.

mod agreement;
mod baton;
pub(crate) mod entity;
mod field;
mod long_text;
mod open_question;

use makker_oplog::{CellKey, Touched, place};
use rusqlite::Transaction;

/// Brings the tables up to date with what one operation touched.
pub(crate) fn project(t: &Transaction<'_>, touched: &[Touched]) -> Result<(), rusqlite::Error> {
    for touched in touched {
        match touched {
            Touched::Register(key) => project_register(t, key)?,
            Touched::Baton(key) => baton::project(t, key)?,
            Touched::Text(key) => long_text::project(t, key)?,
        }
    }
    Ok(())
}

fn project_register(t: &Transaction<'_>, key: &CellKey) -> Result<(), rusqlite::Error> {
    match key.field {
        place::EXISTENCE | place::ENTRY | makker_domain::field::ARCHIVED => project_whole(t, key),
        place::APPROVAL => entity::project_approvals(t, key),
        place::NEWER => entity::project_marks(t, key),
        _ => field::project(t, key),
    }
}

/// A whole entity, and what follows from it where it is an entry of the log.
fn project_whole(t: &Transaction<'_>, key: &CellKey) -> Result<(), rusqlite::Error> {
    let named_before = agreement::named(t, key)?;
    match key.field {
        place::EXISTENCE => entity::project(t, key)?,
        place::ENTRY => entity::project_entry(t, key)?,
        _ => entity::project_marks(t, key)?,
    }
    agreement::project(t, key, named_before)
}
