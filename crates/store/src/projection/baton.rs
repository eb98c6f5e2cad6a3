//! Who has the baton.

use makker_oplog::{CellKey, Cells};
use rusqlite::Transaction;

use super::open_question::{self, Question};
use crate::cells::StoredCells;
use crate::oplog_tables::stream_no;

pub(super) fn project(t: &Transaction<'_>, key: &CellKey) -> Result<(), rusqlite::Error> {
    let view = StoredCells::reading(t).baton(key)?.view();
    t.prepare_cached(
        "INSERT INTO baton_holder (stream_no, entity_id, holder_id) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET holder_id = excluded.holder_id",
    )?
    .execute((
        stream_no(t, key.stream)?,
        key.entity.to_bytes(),
        view.holder.map(|holder| holder.to_bytes()),
    ))?;
    open_question::put(t, key, Question::Baton, !view.clash.is_empty())
}
