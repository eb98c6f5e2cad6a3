//! Which agreements of the log are open: nobody has corrected the entry, nor said what became of it.

use std::collections::BTreeSet;

use makker_oplog::CellKey;
use rusqlite::{OptionalExtension as _, Transaction};

use crate::oplog_tables::stream_no;

type Id = [u8; 16];

/// An agreement is what an entry says, and what those say that correct it. It is open in the one that nobody has corrected,
/// until an entry that nobody has corrected follows any of them and says the outcome. What is put away says nothing.
///
/// The indexes are named, and the order with them: left to itself SQLite goes through the family's whole log for each entry.
const OPEN: &str = "
    INSERT INTO open_agreement (stream_no, entity_id, agreed, responsible, due_on)
    SELECT stream_no, entity_id, agreed, responsible, due_on FROM log_entry AS entry
    WHERE stream_no = ?1 AND entity_id = ?2 AND archived = 0 AND agreed IS NOT NULL
    AND NOT EXISTS (
      SELECT 1 FROM log_entry AS newer INDEXED BY log_entry_by_corrected
      WHERE newer.stream_no = ?1 AND newer.corrects = ?2 AND newer.archived = 0
    )
    AND NOT EXISTS (
      WITH RECURSIVE same (id) AS (
        SELECT ?2
        UNION
        SELECT newer.corrects FROM same JOIN log_entry AS newer ON newer.stream_no = ?1 AND newer.entity_id = same.id
        WHERE newer.corrects IS NOT NULL
      )
      SELECT 1 FROM same CROSS JOIN log_entry AS told INDEXED BY log_entry_by_followed ON told.stream_no = ?1 AND told.follows = same.id
      WHERE told.archived = 0 AND told.evaluation IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM log_entry AS newer INDEXED BY log_entry_by_corrected
        WHERE newer.stream_no = ?1 AND newer.corrects = told.entity_id AND newer.archived = 0
      )
    )";

/// The entries that a thing names, if it is one of the log's.
pub(super) fn named(t: &Transaction<'_>, key: &CellKey) -> Result<BTreeSet<Id>, rusqlite::Error> {
    names(t, stream_no(t, key.stream)?, key.entity.to_bytes())
}

/// Looks anew at a thing that was written to, if it is an entry of the log, and at every agreement that its words reach, or
/// did when it named those `before`.
pub(super) fn project(
    t: &Transaction<'_>,
    key: &CellKey,
    before: BTreeSet<Id>,
) -> Result<(), rusqlite::Error> {
    let stream_no = stream_no(t, key.stream)?;
    let entry = key.entity.to_bytes();
    let is_entry = t
        .prepare_cached("SELECT 1 FROM log_entry WHERE stream_no = ?1 AND entity_id = ?2")?
        .exists((stream_no, entry))?;
    let after = names(t, stream_no, entry)?;
    if !is_entry && before.is_empty() {
        return t
            .prepare_cached("DELETE FROM open_agreement WHERE stream_no = ?1 AND entity_id = ?2")?
            .execute((stream_no, entry))
            .map(|_| ());
    }
    let mut reached: BTreeSet<Id> = before.into_iter().chain(after).collect();
    // What it corrects may have said the outcome of others.
    for one in reached.clone() {
        reached.extend(names(t, stream_no, one)?);
    }
    reached.insert(entry);
    // What is said of an entry is said of those that correct it, too.
    let mut to_follow: Vec<Id> = reached.iter().copied().collect();
    while let Some(one) = to_follow.pop() {
        let newer: Vec<Id> = t
            .prepare_cached("SELECT entity_id FROM log_entry WHERE stream_no = ?1 AND corrects = ?2")?
            .query_map((stream_no, one), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        to_follow.extend(newer.into_iter().filter(|newer| reached.insert(*newer)));
    }
    for one in reached {
        t.prepare_cached("DELETE FROM open_agreement WHERE stream_no = ?1 AND entity_id = ?2")?
            .execute((stream_no, one))?;
        t.prepare_cached(OPEN)?.execute((stream_no, one))?;
    }
    Ok(())
}

fn names(t: &Transaction<'_>, stream_no: i64, entry: Id) -> Result<BTreeSet<Id>, rusqlite::Error> {
    let named: Option<[Option<Id>; 2]> = t
        .prepare_cached("SELECT corrects, follows FROM log_entry WHERE stream_no = ?1 AND entity_id = ?2")?
        .query_row((stream_no, entry), |row| Ok([row.get(0)?, row.get(1)?]))
        .optional()?;
    Ok(named.into_iter().flatten().flatten().collect())
}

#[cfg(test)]
mod tests {
    use makker_crypto::{PassphraseCost, SystemRandomness};

    use super::OPEN;
    use crate::CaseStore;

    #[test]
    fn the_whole_log_is_not_gone_through_for_an_entry() {
        let folder = tempfile::tempdir().unwrap();
        let cost = PassphraseCost::FOR_TESTS;
        let store = CaseStore::create(folder.path(), "tre små fisk", cost, &SystemRandomness).unwrap();
        let steps: Vec<String> = store
            .write(|t| {
                t.prepare(&format!("EXPLAIN QUERY PLAN {OPEN}"))?
                    .query_map((1, [0_u8; 16]), |row| row.get(3))?
                    .collect()
            })
            .unwrap();
        let looked: Vec<&String> = steps.iter().filter(|step| step.starts_with("SEARCH")).collect();
        assert_eq!(looked.len(), 5, "{steps:#?}");
        // By its stream alone it would be all of a family's log.
        assert!(
            looked.iter().all(|step| step.contains("stream_no=? AND ")),
            "{steps:#?}"
        );
        let mut scanned = steps.iter().filter(|step| step.starts_with("SCAN"));
        assert!(
            scanned.all(|step| step == "SCAN same" || step == "SCAN CONSTANT ROW"),
            "{steps:#?}"
        );
    }
}
