//! One who works by commands alone, as window and command line send them.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{CommandError, ErrorCode, Founding, Program};

pub(super) const PASSPHRASE: &str = "tre små fisk i en å";

/// Their profile, and what they have called.
pub(super) struct Visit {
    pub(super) folder: TempDir,
    pub(super) program: Program,
    pub(super) called: RefCell<BTreeSet<String>>,
}

impl Visit {
    pub(super) fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let program = Program::for_tests(folder.path());
        let founding = Founding {
            municipality: "Aaby",
            user: "Amina Holm",
            department: "SOF",
            is_demo: true,
        };
        program.found(PASSPHRASE, &founding).unwrap();
        Self {
            folder,
            program,
            called: RefCell::default(),
        }
    }

    pub(super) fn try_call(&self, command: &str, request: Value) -> Result<Value, CommandError> {
        self.called.borrow_mut().insert(command.to_owned());
        self.program.call(command, request)
    }

    pub(super) fn call(&self, command: &str, request: Value) -> Value {
        self.try_call(command, request)
            .unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    pub(super) fn refused(&self, command: &str, request: Value) -> ErrorCode {
        self.try_call(command, request).unwrap_err().code
    }

    pub(super) fn create(&self, family: &Value, kind: &str, fields: Value) -> Value {
        self.call(
            "entity_create",
            json!({ "family": family, "kind": kind, "fields": fields }),
        )
    }

    /// A field of a thing as it stands now.
    pub(super) fn field(&self, family: &Value, entity: &Value, name: &str) -> Value {
        let shown = self.call("entity_show", json!({ "family": family, "entity": entity }));
        field_of(&shown, name)
    }

    pub(super) fn set(&self, family: &Value, entity: &Value, field: &str, value: Value) -> Value {
        let seen = self.field(family, entity, field)["seen"].clone();
        self.call(
            "field_set",
            json!({ "family": family, "entity": entity, "field": field, "value": value, "seen": seen }),
        )
    }
}

pub(super) fn field_of(entity: &Value, name: &str) -> Value {
    let fields = entity["fields"].as_array().unwrap();
    fields
        .iter()
        .find(|field| field["field"] == name)
        .unwrap_or_else(|| panic!("no {name}"))
        .clone()
}

pub(super) fn text(text: &str) -> Value {
    json!({ "type": "text", "value": text })
}
