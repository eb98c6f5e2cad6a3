//! The set-up that ships: what a municipality begins with, as data files that people can read. Each row gets an id that
//! follows from the set's name, its kind and its key, so that two devices never make it twice.
//!
//! This crate must never know: files of the profile, operations, who adopts the rows and when, languages.
//!
//! ```
//! use makker_domain::entity_kind::EntityKind;
//!
//! let set = makker_set_up::copenhagen_tingbjerg().unwrap();
//! let treatment = set.row(EntityKind::Service, "family-treatment").unwrap();
//! assert!(treatment.fields.iter().any(|field| field.id == makker_domain::set_up::service::NAME));
//! ```

mod error;
mod read;
mod row_id;
mod shipped;
mod value;

pub use error::{SetUpError, SetUpFault};
pub use row_id::row_id;
pub use shipped::{FILES, NAME, copenhagen_tingbjerg};

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::value::Value;

/// A set-up that ships.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetUp {
    /// Its name, from which the ids of its rows follow.
    pub name: String,
    /// Its rows, kind by kind in the order of the files.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The same on every device.
    pub id: EntityId,
    /// Of which kind.
    pub kind: EntityKind,
    /// Its name within its kind; never changed.
    pub key: String,
    /// Its fields, by number. Of a set the value is the list of its elements, of a long text the text.
    pub fields: Vec<RowField>,
}

/// A field of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowField {
    /// Which.
    pub id: FieldId,
    /// What ships.
    pub value: Value,
    /// What older programs shipped here. Where one of these still stands alone, nobody has touched it.
    pub was: Vec<Value>,
}

impl SetUp {
    /// Reads a set from its files, each with its name.
    ///
    /// # Errors
    /// The first thing that is wrong, with file, row and field.
    pub fn read(name: &str, files: &[(&str, &str)]) -> Result<Self, SetUpError> {
        read::read(name, files)
    }

    /// The row of this kind and key.
    pub fn row(&self, kind: EntityKind, key: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.kind == kind && row.key == key)
    }

    /// The rows of a kind, in order.
    pub fn rows_of(&self, kind: EntityKind) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.kind == kind)
    }
}

impl Row {
    /// What a field holds.
    pub fn value(&self, field: FieldId) -> Option<&Value> {
        self.fields
            .iter()
            .find(|found| found.id == field)
            .map(|found| &found.value)
    }
}
