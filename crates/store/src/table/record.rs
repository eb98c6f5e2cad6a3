//! Things of one kind as their table has them: one value a field, without what it took to get there. What a screen shows of
//! many things comes from here; what is edited comes from [`entity`](super::entity), with every value that stands.

use std::collections::{BTreeMap, HashMap};

use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldId, FieldSpec, find};
use makker_domain::field_kind::FieldKind;
use makker_domain::id::EntityId;
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_oplog::{StreamId, value_from_bytes};
use rusqlite::{Row, params_from_iter};

use crate::case_store::Tables;
use crate::cells::undecodable;
use crate::columns::{columns, value_in_columns};

/// One thing with the fields that were asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The stream it lives in.
    pub stream: StreamId,
    /// Which.
    pub id: EntityId,
    /// When it came into being, as the device's clock had it.
    pub created_at: Timestamp,
    values: BTreeMap<FieldId, Value>,
}

impl Record {
    /// The value of a field, if there is one and it is of this type.
    pub fn get<T: Stored>(&self, field: FieldId) -> Option<T> {
        self.values
            .get(&field)
            .and_then(|value| T::from_value(value).ok())
    }

    /// The elements of a set that are of this type.
    pub fn elements<T: Stored>(&self, field: FieldId) -> Vec<T> {
        match self.values.get(&field) {
            Some(Value::List(elements)) => elements
                .iter()
                .filter_map(|element| T::from_value(element).ok())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The value of a field as it is stored, of a set the list of its elements.
    pub fn value(&self, field: FieldId) -> Option<&Value> {
        self.values.get(&field)
    }
}

impl Tables<'_> {
    /// The things of `kind` that are not put away, with these fields of theirs, oldest first: those of one stream, or of every
    /// stream on the device.
    ///
    /// # Errors
    /// What the database reports.
    pub fn records(
        &self,
        kind: EntityKind,
        fields: &[FieldId],
        stream: Option<StreamId>,
    ) -> Result<Vec<Record>, rusqlite::Error> {
        let specs = fields
            .iter()
            .filter_map(|field| find(*field))
            .filter(|spec| spec.entity == kind);
        let (sets, single): (Vec<&FieldSpec>, Vec<&FieldSpec>) =
            specs.partition(|spec| matches!(spec.kind, FieldKind::Set(_)));
        let names: String = single
            .iter()
            .flat_map(|spec| columns(spec))
            .map(|column| format!(", {}.{}", kind.name(), column.name))
            .collect();
        let of_stream = if stream.is_some() {
            "AND stream_id = ?1"
        } else {
            ""
        };
        let sql = format!(
            "SELECT stream_id, entity_id, created_at_ms{names} FROM {} JOIN stream USING (stream_no)
             WHERE archived = 0 {of_stream}",
            kind.name()
        );
        let asked = stream.map(StreamId::to_bytes);
        let mut records: Vec<Record> = self
            .transaction
            .prepare_cached(&sql)?
            .query_map(params_from_iter(asked), |row| record(row, &single))?
            .collect::<Result<_, _>>()?;
        // Not by SQLite, which would take a piece of locked memory for each row (ADR 10).
        records.sort_unstable_by_key(|record| (record.created_at, record.id));
        if !sets.is_empty() {
            self.add_elements(&mut records, kind, &sets, stream)?;
        }
        Ok(records)
    }

    fn add_elements(
        &self,
        records: &mut [Record],
        kind: EntityKind,
        sets: &[&FieldSpec],
        stream: Option<StreamId>,
    ) -> Result<(), rusqlite::Error> {
        // Of all streams the elements of a field lie together in the index, which has all of them; of one stream those of a
        // thing lie together in the table.
        let (index, of_stream) = if stream.is_some() {
            ("", "AND stream_id = ?1")
        } else {
            ("INDEXED BY set_element_by_field", "")
        };
        let numbers: Vec<String> = sets.iter().map(|spec| spec.id.0.to_string()).collect();
        let sql = format!(
            "SELECT stream_id, set_element.entity_id, field, element
             FROM set_element {index} JOIN stream USING (stream_no) JOIN {} USING (stream_no, entity_id)
             WHERE present = 1 AND field IN ({}) {of_stream}",
            kind.name(),
            numbers.join(", ")
        );
        let mut places: HashMap<(StreamId, EntityId), &mut Record> = records
            .iter_mut()
            .map(|record| ((record.stream, record.id), record))
            .collect();
        let mut statement = self.transaction.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(stream.map(StreamId::to_bytes)))?;
        while let Some(row) = rows.next()? {
            let place = (
                StreamId::from_bytes(row.get(0)?),
                EntityId::from_bytes(row.get(1)?),
            );
            let Some(record) = places.get_mut(&place) else {
                continue;
            };
            let bytes: Vec<u8> = row.get(3)?;
            let element = value_from_bytes(&bytes).map_err(undecodable)?;
            let elements = record
                .values
                .entry(FieldId(row.get(2)?))
                .or_insert_with(|| Value::List(Vec::new()));
            if let Value::List(elements) = elements {
                elements.push(element);
            }
        }
        Ok(())
    }

    /// How many operations on which things wait for a person: what differs, of which field of which thing, by stream.
    ///
    /// # Errors
    /// What the database reports.
    pub fn open_questions(&self, stream: Option<StreamId>) -> Result<Vec<OpenQuestion>, rusqlite::Error> {
        let of_stream = if stream.is_some() {
            "WHERE stream_id = ?1"
        } else {
            ""
        };
        let sql = format!(
            "SELECT stream_id, entity_id, field, what FROM open_question JOIN stream USING (stream_no)
             {of_stream} ORDER BY stream_no, entity_id, field, what"
        );
        self.transaction
            .prepare_cached(&sql)?
            .query_map(params_from_iter(stream.map(StreamId::to_bytes)), |row| {
                Ok(OpenQuestion {
                    stream: StreamId::from_bytes(row.get(0)?),
                    entity: EntityId::from_bytes(row.get(1)?),
                    field: FieldId(row.get(2)?),
                    what: row.get(3)?,
                })
            })?
            .collect()
    }
}

/// Something that waits for a person to settle it or look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// In which stream.
    pub stream: StreamId,
    /// Of which thing.
    pub entity: EntityId,
    /// In which field, or which of the operation log's own places.
    pub field: FieldId,
    /// `values`, `elements`, `texts`, `late-edits`, `parallel-edits` or `baton`.
    pub what: String,
}

fn record(row: &Row<'_>, fields: &[&FieldSpec]) -> Result<Record, rusqlite::Error> {
    let mut values = BTreeMap::new();
    let mut at = 3;
    for spec in fields {
        if let Some(value) = value_in_columns(spec.kind, row, at)? {
            values.insert(spec.id, value);
        }
        at += columns(spec).len();
    }
    Ok(Record {
        stream: StreamId::from_bytes(row.get(0)?),
        id: EntityId::from_bytes(row.get(1)?),
        created_at: Timestamp::from_unix_ms(row.get(2)?),
        values,
    })
}
