//! What the index holds in two numbers, to tell whether folding again would put the same there.

use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::{Row, Transaction};

/// How many words stand in the index, and the sum of what each is with its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fingerprint {
    words: u64,
    sum: u64,
}

/// Goes through the whole index.
pub(crate) fn fingerprint(t: &Transaction<'_>) -> Result<Fingerprint, rusqlite::Error> {
    t.execute_batch("CREATE VIRTUAL TABLE temp.indexed_word USING fts5vocab (main, search_index, instance)")?;
    let found = fingerprint_of_words(t);
    t.execute_batch("DROP TABLE temp.indexed_word")?;
    found
}

fn fingerprint_of_words(t: &Transaction<'_>) -> Result<Fingerprint, rusqlite::Error> {
    // What belongs to nothing counts too.
    let mut statement = t.prepare(
        "SELECT term, col, coalesce(stream_id, x''), coalesce(entity_id, x''), \"offset\"
         FROM temp.indexed_word LEFT JOIN search_doc ON doc_no = doc LEFT JOIN stream USING (stream_no)",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Fingerprint::default();
    while let Some(row) = rows.next()? {
        found.words += 1;
        // In no order: the index's own numbers are others in every database.
        found.sum = found.sum.wrapping_add(hash_of(row)?);
    }
    Ok(found)
}

fn hash_of(row: &Row<'_>) -> Result<u64, rusqlite::Error> {
    let mut hasher = DefaultHasher::new();
    for column in 0..4 {
        let bytes = row.get_ref(column)?;
        match bytes.as_bytes() {
            Ok(bytes) => bytes.hash(&mut hasher),
            Err(_) => format!("{bytes:?}").hash(&mut hasher),
        }
    }
    row.get::<_, i64>(4)?.hash(&mut hasher);
    Ok(hasher.finish())
}
