//! From the registry's fields to columns: which a field has, and what stands in them.

use chrono::NaiveDate;
use makker_domain::field::FieldSpec;
use makker_domain::field_kind::FieldKind;
use makker_domain::period::Period;
use makker_domain::person_name::PersonName;
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_oplog::{canonical_bytes, value_from_bytes};
use rusqlite::Row;
use rusqlite::types::Value as SqlValue;

use crate::cells::undecodable;

/// One column of a projected table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) sql_type: &'static str,
}

/// The columns of a field. A set has none: its elements are rows of `set_element`.
pub(crate) fn columns(field: &FieldSpec) -> Vec<Column> {
    let column = |suffix: &str, sql_type| Column {
        name: format!("{}{suffix}", field.name),
        sql_type,
    };
    match field.kind {
        FieldKind::Set(_) => Vec::new(),
        FieldKind::Period => vec![column("_from", "TEXT"), column("_to", "TEXT")],
        FieldKind::PersonName => vec![column("_given", "TEXT"), column("_family", "TEXT")],
        FieldKind::Bool
        | FieldKind::Int { .. }
        | FieldKind::Ore
        | FieldKind::Instant
        | FieldKind::Scale
        | FieldKind::Minutes => vec![column("", "INTEGER")],
        FieldKind::Line { .. }
        | FieldKind::LongText { .. }
        | FieldKind::EntryText { .. }
        | FieldKind::Choice(_)
        | FieldKind::Cpr
        | FieldKind::Order
        | FieldKind::Date => vec![column("", "TEXT")],
        FieldKind::Ref(_)
        | FieldKind::Stream
        | FieldKind::Address
        | FieldKind::Audience
        | FieldKind::Blob => vec![column("", "BLOB")],
    }
}

/// What stands in a field's columns. Nothing when the value is cleared, redacted, or not of the field's kind: the
/// operation keeps what was written, and whoever shows the field shows the issue.
pub(crate) fn sql_values(field: &FieldSpec, value: Option<&Value>) -> Vec<SqlValue> {
    let written = value.filter(|value| **value != Value::Nothing && field.kind.check(value).is_ok());
    let values = written
        .map(|value| stored_values(field.kind, value))
        .unwrap_or_default();
    let mut values = values.into_iter();
    columns(field)
        .iter()
        .map(|_| values.next().unwrap_or(SqlValue::Null))
        .collect()
}

fn stored_values(kind: FieldKind, value: &Value) -> Vec<SqlValue> {
    match (kind, value) {
        (FieldKind::Set(_), _) => Vec::new(),
        (FieldKind::Period, _) => Period::from_value(value)
            .map(|period| vec![date(period.from()), date(period.to())])
            .unwrap_or_default(),
        (FieldKind::PersonName, _) => PersonName::from_value(value)
            .map(|name| vec![SqlValue::Text(name.given), SqlValue::Text(name.family)])
            .unwrap_or_default(),
        (FieldKind::Date, _) => NaiveDate::from_value(value)
            .map(|day| vec![date(Some(day))])
            .unwrap_or_default(),
        (FieldKind::Address | FieldKind::Audience | FieldKind::Blob, _) => {
            vec![SqlValue::Blob(canonical_bytes(value))]
        }
        (_, Value::Bool(yes)) => vec![SqlValue::Integer(i64::from(*yes))],
        (_, Value::Int(number)) => vec![SqlValue::Integer(*number)],
        (_, Value::Text(text)) => vec![SqlValue::Text(text.clone())],
        (_, Value::Bytes(bytes)) => vec![SqlValue::Blob(bytes.clone())],
        (_, Value::Nothing | Value::List(_)) => Vec::new(),
    }
}

/// What was written into a field's columns, which begin at `at`: the way back from [`sql_values`].
pub(crate) fn value_in_columns(
    kind: FieldKind,
    row: &Row<'_>,
    at: usize,
) -> Result<Option<Value>, rusqlite::Error> {
    let day = |at| -> Result<Value, rusqlite::Error> {
        let day: Option<String> = row.get(at)?;
        let day = day.and_then(|day| day.parse::<NaiveDate>().ok());
        Ok(day.map_or(Value::Nothing, |day| day.to_value()))
    };
    Ok(match kind {
        FieldKind::Set(_) => None,
        FieldKind::Period => {
            let ends = [day(at)?, day(at + 1)?];
            (ends != [Value::Nothing, Value::Nothing]).then(|| Value::List(ends.to_vec()))
        }
        FieldKind::PersonName => match (row.get(at)?, row.get::<_, Option<String>>(at + 1)?) {
            (Some(given), family) => Some(
                PersonName {
                    given,
                    family: family.unwrap_or_default(),
                }
                .to_value(),
            ),
            (None, _) => None,
        },
        FieldKind::Date => Some(day(at)?).filter(|day| *day != Value::Nothing),
        FieldKind::Bool => row.get::<_, Option<bool>>(at)?.map(Value::Bool),
        FieldKind::Int { .. }
        | FieldKind::Ore
        | FieldKind::Instant
        | FieldKind::Scale
        | FieldKind::Minutes => row.get::<_, Option<i64>>(at)?.map(Value::Int),
        FieldKind::Line { .. }
        | FieldKind::LongText { .. }
        | FieldKind::EntryText { .. }
        | FieldKind::Choice(_)
        | FieldKind::Cpr
        | FieldKind::Order => row.get::<_, Option<String>>(at)?.map(Value::Text),
        FieldKind::Ref(_) | FieldKind::Stream => row.get::<_, Option<Vec<u8>>>(at)?.map(Value::Bytes),
        FieldKind::Address | FieldKind::Audience | FieldKind::Blob => row
            .get::<_, Option<Vec<u8>>>(at)?
            .map(|bytes| value_from_bytes(&bytes).map_err(undecodable))
            .transpose()?,
    })
}

fn date(day: Option<NaiveDate>) -> SqlValue {
    day.map_or(SqlValue::Null, |day| SqlValue::Text(day.to_string()))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use makker_domain::entity_kind::EntityKind;

    use super::*;

    /// The tables of all kinds, as the first migration makes them.
    fn tables_sql() -> String {
        let mut sql = String::from(
            "-- Generated from the field registry by the store's test (MAKKER_BLESS=1), until the format is frozen at v0.1.\n",
        );
        for kind in EntityKind::ALL {
            sql.push_str(&table_sql(kind));
        }
        sql
    }

    fn table_sql(kind: EntityKind) -> String {
        let mut lines = vec![
            "stream_no INTEGER NOT NULL REFERENCES stream (stream_no)".to_owned(),
            "entity_id BLOB NOT NULL CHECK (length(entity_id) = 16)".to_owned(),
            "created_at_ms INTEGER NOT NULL".to_owned(),
            "archived INTEGER NOT NULL DEFAULT 0".to_owned(),
            "read_only INTEGER NOT NULL DEFAULT 0".to_owned(),
        ];
        for column in kind.fields().iter().flat_map(columns) {
            lines.push(format!("{} {}", column.name, column.sql_type));
        }
        lines.push("PRIMARY KEY (stream_no, entity_id)".to_owned());
        format!(
            "\nCREATE TABLE {} (\n  {}\n) STRICT, WITHOUT ROWID;\n",
            kind.name(),
            lines.join(",\n  ")
        )
    }

    #[test]
    fn the_tables_are_those_of_the_registry() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/migrations/0001_entities.sql");
        if std::env::var_os("MAKKER_BLESS").is_some() {
            std::fs::write(&file, tables_sql()).unwrap();
        }
        let committed = std::fs::read_to_string(&file)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        assert_eq!(
            committed,
            tables_sql(),
            "bring the tables up to date with MAKKER_BLESS=1"
        );
    }
}
