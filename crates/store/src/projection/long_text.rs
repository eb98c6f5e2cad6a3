//! Long texts as they read, and what about them waits for a person.

use makker_domain::field;
use makker_domain::value::Value;
use makker_oplog::CellKey;
use rusqlite::Transaction;

use super::field::put_columns;
use super::open_question::{self, Question};
use crate::cells::StoredCells;

pub(super) fn project(t: &Transaction<'_>, key: &CellKey) -> Result<(), rusqlite::Error> {
    let text = StoredCells::reading(t).text(key)?;
    // A text the engine cannot read stands empty; its edits are there in plain words for rescue.
    let shown = text
        .shown()
        .ok()
        .filter(|shown| !shown.is_empty())
        .map(Value::Text);
    if let Some(field) = field::find(key.field) {
        put_columns(t, key, field, shown.as_ref())?;
    }
    let mut texts = text.texts().unwrap_or_default().into_iter().map(|(_, text)| text);
    let first = texts.next();
    open_question::put(t, key, Question::Texts, texts.any(|text| Some(text) != first))?;
    open_question::put(t, key, Question::LateEdits, !text.late().is_empty())?;
    open_question::put(t, key, Question::ParallelEdits, !text.parallel().is_empty())
}
