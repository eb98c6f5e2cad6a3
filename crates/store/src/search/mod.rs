//! Search over everything: an index of folded words and their stems.

mod fingerprint;
mod folding;
mod query;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldId, find};
use makker_domain::field_kind::{ElementKind, FieldKind};
use makker_domain::home::Home;
use makker_domain::id::EntityId;
use makker_domain::stored::Stored;
use makker_oplog::{StreamId, value_from_bytes};
use rusqlite::{OptionalExtension, Transaction};

use crate::case_store::Tables;
use crate::columns::columns;
use crate::oplog_tables::stream_no;

pub(crate) use fingerprint::{Fingerprint, fingerprint};
pub(crate) use folding::{folded_words, stems};

/// So many of the newest things are looked through first.
const NEWEST: i64 = 3_000;
/// A word that so many of them hold tells nothing of the one who is looked for.
const COMMON_FROM: usize = 300;

/// `?1` the query, `?2` the streams as a JSON list of hexadecimal names. The index comes first in both: it finds a word
/// once for all streams, not once for each; and the streams' names last, for the few that are shown. Never in falling
/// order of the index's own numbers: FTS5 then makes its list longer eight places at a time, and copies it each time.
const AMONG_NEWEST: &str = "SELECT stream_id, entity_id FROM (
    SELECT doc_no, search_doc.stream_no, search_doc.entity_id
    FROM search_index CROSS JOIN search_doc ON doc_no = search_index.rowid
    WHERE search_index MATCH ?1 AND search_index.rowid > (SELECT max(doc_no) FROM search_doc) - ?3
    AND search_doc.stream_no IN (
      SELECT stream_no FROM json_each(?2) CROSS JOIN stream ON stream_id = unhex(value))
  ) JOIN stream USING (stream_no) ORDER BY doc_no DESC";
const BEST_FIRST: &str = "SELECT stream_id, entity_id FROM (
    SELECT search_doc.stream_no, search_doc.entity_id, bm25(search_index) AS distance
    FROM search_index CROSS JOIN search_doc ON doc_no = search_index.rowid
    WHERE search_index MATCH ?1 AND search_doc.stream_no IN (
      SELECT stream_no FROM json_each(?2) CROSS JOIN stream ON stream_id = unhex(value))
    ORDER BY distance LIMIT ?3
  ) JOIN stream USING (stream_no) ORDER BY distance";

/// A thing that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The stream it lies in.
    pub stream: StreamId,
    /// Which thing.
    pub entity: EntityId,
}

/// Puts the thing's words into the index, in place of those it had, if it is of a kind that is searched.
pub(crate) fn index(
    t: &Transaction<'_>,
    stream: StreamId,
    entity: EntityId,
    kind: EntityKind,
) -> Result<(), rusqlite::Error> {
    if !is_searched(kind) {
        return Ok(());
    }
    let stream_no = stream_no(t, stream)?;
    let text = text_of(t, stream_no, entity, kind)?;
    let doc = (stream_no, entity.to_bytes());
    let known: Option<i64> = t
        .prepare_cached("SELECT doc_no FROM search_doc WHERE stream_no = ?1 AND entity_id = ?2")?
        .query_row(doc, |row| row.get(0))
        .optional()?;
    let doc_no = if let Some(doc_no) = known {
        t.prepare_cached("DELETE FROM search_index WHERE rowid = ?1")?
            .execute([doc_no])?;
        doc_no
    } else {
        t.prepare_cached("INSERT INTO search_doc (stream_no, entity_id) VALUES (?1, ?2)")?
            .execute(doc)?;
        t.last_insert_rowid()
    };
    let (words, stems) = (folded_words(&text).join(" "), stems(&text).join(" "));
    t.prepare_cached("INSERT INTO search_index (rowid, words, stems) VALUES (?1, ?2, ?3)")?
        .execute((doc_no, words, stems))
        .map(|_| ())
}

/// Takes the words of what was put anew or taken out off the disk too. An index that keeps no texts only marks them as
/// deleted, whatever its `secure-delete` says, until it is merged; so it is merged, all of it. That costs as much as the
/// index is long, and is done when contents are removed for good, which is seldom.
pub(crate) fn drop_what_is_deleted(t: &Transaction<'_>) -> Result<(), rusqlite::Error> {
    t.execute("INSERT INTO search_index (search_index) VALUES ('optimize')", [])
        .map(|_| ())
}

/// Empties the index, of what belongs to nothing too.
pub(crate) fn forget_all(t: &Transaction<'_>) -> Result<(), rusqlite::Error> {
    t.execute(
        "INSERT INTO search_index (search_index) VALUES ('delete-all')",
        [],
    )?;
    t.execute("DELETE FROM search_doc", []).map(|_| ())
}

/// What belongs to families is searched; set-up, the log of use and a user's own marks are not. Nor is the gross list: nobody
/// on it has been asked yet, and they are looked at as a list, by the team (ADR 15).
fn is_searched(kind: EntityKind) -> bool {
    kind.home()
        .iter()
        .any(|home| matches!(home, Home::Family | Home::FamilyRestricted))
}

/// Whether a thing reads otherwise in the index when this field of it is written. What is no field (that it exists, is put
/// away, was entered) counts.
pub(crate) fn is_searched_by(field: FieldId) -> bool {
    find(field).is_none_or(|field| {
        is_text(field.kind) || matches!(field.kind, FieldKind::Set(ElementKind::Line { .. }))
    })
}

fn is_text(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Line { .. }
            | FieldKind::LongText { .. }
            | FieldKind::EntryText { .. }
            | FieldKind::PersonName
            | FieldKind::Cpr
    )
}

/// All that can be read of a thing, in the order of its fields. Words of different fields stay apart.
fn text_of(
    t: &Transaction<'_>,
    stream_no: i64,
    entity: EntityId,
    kind: EntityKind,
) -> Result<String, rusqlite::Error> {
    let mut texts: Vec<String> = Vec::new();
    let names: Vec<String> = kind
        .fields()
        .iter()
        .filter(|field| is_text(field.kind))
        .flat_map(columns)
        .map(|column| column.name)
        .collect();
    if !names.is_empty() {
        let sql = format!(
            "SELECT {} FROM {} WHERE stream_no = ?1 AND entity_id = ?2 AND archived = 0",
            names.join(", "),
            kind.name()
        );
        let row: Option<Vec<Option<String>>> = t
            .prepare_cached(&sql)?
            .query_row((stream_no, entity.to_bytes()), |row| {
                (0..names.len())
                    .map(|at| row.get(at))
                    .collect::<Result<Vec<_>, _>>()
            })
            .optional()?;
        texts.extend(row.unwrap_or_default().into_iter().flatten());
    }
    for field in kind.fields() {
        if let FieldKind::Set(ElementKind::Line { .. }) = field.kind {
            let elements: Vec<Vec<u8>> = t
                .prepare_cached(
                    "SELECT element FROM set_element
                     WHERE stream_no = ?1 AND entity_id = ?2 AND field = ?3 AND present = 1",
                )?
                .query_map((stream_no, entity.to_bytes(), field.id.0), |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            let texts_of = elements.iter().filter_map(|bytes| value_from_bytes(bytes).ok());
            texts.extend(texts_of.filter_map(|value| String::from_value(&value).ok()));
        }
    }
    Ok(texts.join("\n"))
}

impl Tables<'_> {
    /// The things in these streams that hold every word of `text`: whole words, beginnings of words, and other forms of a
    /// word. Best first; but the newest first where the words stand in one of ten things or more: then nothing is better
    /// than anything else, and weighing all of it takes longer than a key stroke.
    ///
    /// # Errors
    /// What the database reports.
    pub fn search(
        &self,
        text: &str,
        streams: &[StreamId],
        hits_max: usize,
    ) -> Result<Vec<Hit>, rusqlite::Error> {
        let Some(query) = query::of(text) else {
            return Ok(Vec::new());
        };
        let streams: Vec<String> = streams
            .iter()
            .map(|stream| format!("\"{:032x}\"", u128::from_be_bytes(stream.to_bytes())))
            .collect();
        let streams = format!("[{}]", streams.join(","));
        let mut newest = self.hits(AMONG_NEWEST, &query, &streams, NEWEST)?;
        if newest.len() < COMMON_FROM {
            let hits_max = i64::try_from(hits_max).unwrap_or(i64::MAX);
            return self.hits(BEST_FIRST, &query, &streams, hits_max);
        }
        newest.truncate(hits_max);
        Ok(newest)
    }

    /// `limit` is `?3`.
    fn hits(&self, sql: &str, query: &str, streams: &str, limit: i64) -> Result<Vec<Hit>, rusqlite::Error> {
        self.transaction
            .prepare_cached(sql)?
            .query_map((query, streams, limit), |row| {
                Ok(Hit {
                    stream: StreamId::from_bytes(row.get(0)?),
                    entity: EntityId::from_bytes(row.get(1)?),
                })
            })?
            .collect()
    }
}
