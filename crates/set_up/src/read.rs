//! From data files to rows.

use std::collections::BTreeMap;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldSpec;
use makker_domain::field_kind::FieldKind;
use makker_domain::home::Home;
use makker_domain::order_key::OrderKey;
use makker_domain::stored::Stored;
use makker_domain::value::Value;

use crate::error::{SetUpError, SetUpFault};
use crate::row_id::row_id;
use crate::value::{Keys, read_value};
use crate::{Row, RowField, SetUp};

/// A row's own name.
const KEY: &str = "key";
/// What older programs shipped, field by field.
const WAS: &str = "was";
/// Filled from the key where the kind has it: the word by which a label is found.
const CODE: &str = "code";

/// A row as it stands in its file.
struct Written<'a> {
    file: &'a str,
    kind: EntityKind,
    key: String,
    table: toml::Table,
}

impl Written<'_> {
    fn fault(&self, field: &str, fault: SetUpFault) -> SetUpError {
        SetUpError {
            file: self.file.to_owned(),
            row: format!("{} {}", self.kind.name(), self.key),
            field: field.to_owned(),
            fault,
        }
    }
}

pub(crate) fn read(name: &str, files: &[(&str, &str)]) -> Result<SetUp, SetUpError> {
    let mut written = Vec::new();
    for (file, text) in files {
        read_file(file, text, &mut written)?;
    }
    let mut keys = Keys::new();
    for row in &written {
        let id = row_id(name, row.kind, &row.key);
        if keys.insert((row.kind, row.key.clone()), id).is_some() {
            return Err(row.fault(KEY, SetUpFault::KeyTaken));
        }
    }
    let mut last_places: BTreeMap<EntityKind, OrderKey> = BTreeMap::new();
    let mut rows = Vec::with_capacity(written.len());
    for row in &written {
        let place = OrderKey::between(last_places.get(&row.kind), None);
        rows.push(read_row(name, row, &keys, place.as_ref())?);
        if let Some(place) = place {
            last_places.insert(row.kind, place);
        }
    }
    Ok(SetUp {
        name: name.to_owned(),
        rows,
    })
}

fn read_file<'a>(file: &'a str, text: &str, written: &mut Vec<Written<'a>>) -> Result<(), SetUpError> {
    let fault = |row: &str, fault| SetUpError {
        file: file.to_owned(),
        row: row.to_owned(),
        field: String::new(),
        fault,
    };
    let table: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| fault("", SetUpFault::NotToml(error.to_string())))?;
    for (kind_name, rows) in table {
        let kind = EntityKind::ALL
            .into_iter()
            .find(|kind| kind.name() == kind_name && ships(*kind))
            .ok_or_else(|| fault(&kind_name, SetUpFault::NoSuchKind))?;
        let toml::Value::Array(rows) = rows else {
            return Err(fault(&kind_name, SetUpFault::NotRows));
        };
        for (place, row) in (1..).zip(rows) {
            let at = format!("{kind_name} number {place}");
            let toml::Value::Table(mut table) = row else {
                return Err(fault(&at, SetUpFault::NotRows));
            };
            let Some(toml::Value::String(key)) = table.remove(KEY) else {
                return Err(fault(&at, SetUpFault::NoKey));
            };
            written.push(Written {
                file,
                kind,
                key,
                table,
            });
        }
    }
    Ok(())
}

/// Set-up, not people: the municipality, its users and their roles come with the founding.
fn ships(kind: EntityKind) -> bool {
    let people = [
        EntityKind::Municipality,
        EntityKind::User,
        EntityKind::RoleAssignment,
    ];
    kind.home() == [Home::Municipality] && !people.contains(&kind)
}

fn read_row(set: &str, row: &Written<'_>, keys: &Keys, place: Option<&OrderKey>) -> Result<Row, SetUpError> {
    let mut former = match row.table.get(WAS) {
        None => toml::Table::new(),
        Some(toml::Value::Table(former)) => former.clone(),
        Some(_) => return Err(row.fault(WAS, SetUpFault::WrongForm)),
    };
    let mut fields = Vec::new();
    for spec in row.kind.fields() {
        let written = row.table.get(spec.name);
        let value = match (spec.kind, written) {
            (FieldKind::Order, None) => place.map(Stored::to_value),
            (FieldKind::Order, Some(_)) => return Err(row.fault(spec.name, SetUpFault::NoSuchField)),
            (_, None) if spec.name == CODE => Some(Value::Text(row.key.clone())),
            (_, None) => None,
            (_, Some(written)) => Some(value_of(row, spec, written, keys)?),
        };
        let was = match former.remove(spec.name) {
            None => Vec::new(),
            Some(toml::Value::Array(values)) if may_follow(spec.kind) => values
                .iter()
                .map(|value| value_of(row, spec, value, keys))
                .collect::<Result<_, _>>()?,
            Some(_) => return Err(row.fault(spec.name, SetUpFault::WrongForm)),
        };
        if let Some(value) = value {
            fields.push(RowField {
                id: spec.id,
                value,
                was,
            });
        }
    }
    let known = |name: &str| row.kind.fields().iter().any(|spec| spec.name == name);
    let unknown = row.table.keys().find(|name| *name != WAS && !known(name));
    if let Some(name) = unknown.or(former.keys().next()) {
        return Err(row.fault(name, SetUpFault::NoSuchField));
    }
    Ok(Row {
        id: row_id(set, row.kind, &row.key),
        kind: row.kind,
        key: row.key.clone(),
        fields,
    })
}

/// Only single values are followed: of texts and sets it is not clear what somebody touched.
fn may_follow(kind: FieldKind) -> bool {
    !matches!(
        kind,
        FieldKind::LongText { .. } | FieldKind::Set(_) | FieldKind::Order
    )
}

fn value_of(
    row: &Written<'_>,
    spec: &FieldSpec,
    written: &toml::Value,
    keys: &Keys,
) -> Result<Value, SetUpError> {
    let value = read_value(spec.kind, written, keys).map_err(|fault| row.fault(spec.name, fault))?;
    spec.kind
        .check(&value)
        .map_err(|issue| row.fault(spec.name, SetUpFault::Value(issue)))?;
    Ok(value)
}
