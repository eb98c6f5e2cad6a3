//! What waits for people to settle or look at.

use makker_oplog::CellKey;
use rusqlite::Transaction;

use crate::oplog_tables::stream_no;

/// Why a field waits for a person.
#[derive(Clone, Copy)]
pub(super) enum Question {
    /// Differing values.
    Values,
    /// Elements that one took away and another put there.
    Elements,
    /// Differing texts from parallel restarts.
    Texts,
    /// Edits that are in no text.
    LateEdits,
    /// Edits of one paragraph by two who did not know of each other.
    ParallelEdits,
    /// Two accepted batons.
    Baton,
}

impl Question {
    fn as_str(self) -> &'static str {
        match self {
            Self::Values => "values",
            Self::Elements => "elements",
            Self::Texts => "texts",
            Self::LateEdits => "late-edits",
            Self::ParallelEdits => "parallel-edits",
            Self::Baton => "baton",
        }
    }
}

/// Opens or closes the question.
pub(super) fn put(
    t: &Transaction<'_>,
    key: &CellKey,
    question: Question,
    is_open: bool,
) -> Result<(), rusqlite::Error> {
    let sql = if is_open {
        "INSERT INTO open_question (stream_no, entity_id, field, what) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING"
    } else {
        "DELETE FROM open_question WHERE stream_no = ?1 AND entity_id = ?2 AND field = ?3 AND what = ?4"
    };
    let row = (
        stream_no(t, key.stream)?,
        key.entity.to_bytes(),
        key.field.0,
        question.as_str(),
    );
    t.prepare_cached(sql)?.execute(row).map(|_| ())
}
