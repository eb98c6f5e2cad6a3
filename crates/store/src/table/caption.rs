//! What a thing is called in a list where things of many kinds stand together.

use makker_domain::caption::caption_fields;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::person_name::PersonName;
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_oplog::StreamId;
use rusqlite::OptionalExtension;

use crate::case_store::Tables;
use crate::columns::{columns, value_in_columns};

/// Longer ones are cut: a list has one line for it.
const CHARS_MAX: usize = 160;

impl Tables<'_> {
    /// How a thing of this kind is called, on one line; nothing when nobody has written what it could be called by.
    ///
    /// # Errors
    /// What the database reports.
    pub fn caption(
        &self,
        stream: StreamId,
        kind: EntityKind,
        id: EntityId,
    ) -> Result<Option<String>, rusqlite::Error> {
        let fields: Vec<_> = caption_fields(kind).collect();
        let names: Vec<String> = fields
            .iter()
            .flat_map(|spec| columns(spec))
            .map(|column| format!("{}.{}", kind.name(), column.name))
            .collect();
        if names.is_empty() {
            return Ok(None);
        }
        let sql = format!(
            "SELECT {} FROM {} JOIN stream USING (stream_no) WHERE stream_id = ?1 AND entity_id = ?2",
            names.join(", "),
            kind.name()
        );
        self.transaction
            .prepare_cached(&sql)?
            .query_row((stream.to_bytes(), id.to_bytes()), |row| {
                let mut at = 0;
                for spec in &fields {
                    let words = value_in_columns(spec.kind, row, at)?.and_then(|value| words(&value));
                    if let Some(words) = words.filter(|words| !words.is_empty()) {
                        return Ok(Some(words));
                    }
                    at += columns(spec).len();
                }
                Ok(None)
            })
            .optional()
            .map(Option::flatten)
    }
}

fn words(value: &Value) -> Option<String> {
    let whole = match value {
        Value::Text(text) => text.clone(),
        other => PersonName::from_value(other).ok()?.full(),
    };
    let on_one_line = whole.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shortened: String = on_one_line.chars().take(CHARS_MAX).collect();
    if shortened.len() < on_one_line.len() {
        shortened.push('…');
    }
    Some(shortened)
}
