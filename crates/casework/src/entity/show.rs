//! Looking at one thing.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{ARCHIVED, FieldId, FieldSpec, OnClash};
use makker_domain::field_kind::FieldKind;
use makker_domain::id::EntityId;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_oplog::text::TextField;
use makker_oplog::{FieldIssue, Register, StreamId, place};
use makker_store::{EntityRow, StoreError, Tables};

use super::{EntityState, FieldState, Matter, Standing, named};
use crate::error::CaseworkError;
use crate::verb::{IN_TEAM, Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_IN_FAMILY: Verb = Verb {
    name: "show_in_family",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};
pub(crate) const SHOW_IN_TEAM: Verb = Verb {
    name: "show_in_team",
    right: Right::InTeamAs(IN_TEAM),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};
/// The set-up tells nothing of any family.
pub(crate) const SHOW_IN_SET_UP: Verb = Verb {
    name: "show_in_set_up",
    right: Right::Unlocked,
    trace: Trace::Nothing,
};

impl Casework {
    /// One thing with its fields.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn show(&self, matter: Matter, entity: EntityId) -> Result<EntityState, CaseworkError> {
        let verb = matter.verb(&SHOW_IN_FAMILY, &SHOW_IN_SET_UP, &SHOW_IN_TEAM);
        self.about_to_read(verb, matter.about())?;
        let (stream, _) = self.find(matter, entity)?;
        self.state_of(stream, entity)?.ok_or(CaseworkError::NotFound)
    }

    /// The kind of a thing, which tells nothing of what it holds.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn kind(&self, matter: Matter, entity: EntityId) -> Result<EntityKind, CaseworkError> {
        let verb = matter.verb(&SHOW_IN_FAMILY, &SHOW_IN_SET_UP, &SHOW_IN_TEAM);
        self.check_right(verb, matter.about())?;
        Ok(self.find(matter, entity)?.1.kind)
    }

    pub(crate) fn state_of(
        &self,
        stream: StreamId,
        entity: EntityId,
    ) -> Result<Option<EntityState>, StoreError> {
        self.store.read(|tables| state_in(tables, stream, entity))
    }
}

type Read<T> = Result<T, makker_store::TablesError>;

/// One entity of a stream as the tables have it, if it is there.
pub(crate) fn state_in(tables: &Tables<'_>, stream: StreamId, entity: EntityId) -> Read<Option<EntityState>> {
    match tables.entity(stream, entity)? {
        Some(row) => read_state(tables, stream, &row).map(Some),
        None => Ok(None),
    }
}

fn read_state(tables: &Tables<'_>, stream: StreamId, row: &EntityRow) -> Read<EntityState> {
    let registers = tables.registers(stream, row.id)?;
    let texts = tables.long_texts(stream, row.id)?;
    let issues = tables.issues(stream, &registers)?;
    let entered = entered_values(registers.get(&place::ENTRY));
    let nothing = Register::default();
    let mut fields = Vec::new();
    // Which streams a family has is not for those who look at it.
    let fields_shown = row
        .kind
        .fields()
        .iter()
        .filter(|spec| !matches!(spec.kind, FieldKind::Stream));
    for spec in fields_shown {
        let register = registers.get(&spec.id).unwrap_or(&nothing);
        let mut state = match spec.kind {
            FieldKind::LongText { .. } => match texts.get(&spec.id) {
                Some(text) => text_state(stream, spec, text),
                None => empty_state(spec),
            },
            _ if row.kind.is_entry() => entered_state(spec, entered.get(&spec.id)),
            FieldKind::Set(_) => set_state(stream, spec, register),
            _ => single_state(tables, stream, spec, register)?,
        };
        state.issues = issues_of(&issues, spec.id);
        fields.push(state);
    }
    let archived = registers.get(&ARCHIVED).unwrap_or(&nothing);
    Ok(EntityState {
        id: row.id,
        kind: row.kind,
        created_at: row.created_at,
        archived: row.archived,
        archived_seen: named(stream, archived.heads().keys().copied()),
        read_only: row.read_only,
        fields,
    })
}

fn issues_of(issues: &[FieldIssue], field: FieldId) -> Vec<makker_domain::issue::Issue> {
    issues
        .iter()
        .filter(|found| found.field == Some(field))
        .map(|found| found.issue)
        .collect()
}

fn empty_state(field: &'static FieldSpec) -> FieldState {
    FieldState {
        field,
        shown: None,
        standing: Vec::new(),
        clashes: false,
        edits_to_review: 0,
        seen: Vec::new(),
        issues: Vec::new(),
    }
}

fn single_state(
    tables: &Tables<'_>,
    stream: StreamId,
    field: &'static FieldSpec,
    register: &Register,
) -> Read<FieldState> {
    let mut standing = Vec::new();
    for (op, head) in register.heads() {
        if let Some((user, at)) = tables.author(stream, *op)? {
            standing.push((
                head.lamport,
                Standing {
                    op: op.in_stream(stream),
                    value: head.value.clone(),
                    user,
                    at,
                },
            ));
        }
    }
    standing.sort_by_key(|(lamport, standing)| (*lamport, standing.op));
    Ok(FieldState {
        shown: register
            .shown()
            .filter(|value| **value != Value::Nothing)
            .cloned(),
        standing: standing.into_iter().map(|(_, standing)| standing).collect(),
        clashes: field.on_clash == OnClash::Ask && register.clashes(),
        seen: named(stream, register.heads().keys().copied()),
        ..empty_state(field)
    })
}

fn set_state(stream: StreamId, field: &'static FieldSpec, register: &Register) -> FieldState {
    let elements = register.elements();
    let present = elements.iter().filter(|(_, presence)| presence.present);
    FieldState {
        shown: Some(Value::List(
            present.map(|(element, _)| (*element).clone()).collect(),
        )),
        clashes: elements.values().any(|presence| presence.clashes),
        seen: named(stream, register.heads().keys().copied()),
        ..empty_state(field)
    }
}

fn text_state(stream: StreamId, field: &'static FieldSpec, text: &TextField) -> FieldState {
    let mut texts = text.texts().unwrap_or_default().into_iter().map(|(_, text)| text);
    let first = texts.next();
    FieldState {
        shown: text
            .shown()
            .ok()
            .filter(|shown| !shown.is_empty())
            .map(Value::Text),
        clashes: texts.any(|text| Some(text) != first),
        edits_to_review: edits_to_review(text),
        seen: named(stream, text.heads()),
        ..empty_state(field)
    }
}

/// Late ones, and each of those that were made in one paragraph.
fn edits_to_review(text: &TextField) -> usize {
    let pairs = text.parallel().into_iter().flat_map(|(one, other)| [one, other]);
    text.late()
        .into_iter()
        .chain(pairs)
        .collect::<BTreeSet<_>>()
        .len()
}

fn entered_state(field: &'static FieldSpec, value: Option<&&Value>) -> FieldState {
    FieldState {
        shown: value.map(|value| (**value).clone()),
        ..empty_state(field)
    }
}

fn entered_values(entry: Option<&Register>) -> BTreeMap<FieldId, &Value> {
    let value = entry
        .and_then(Register::first_head)
        .and_then(|(_, head)| head.value.as_ref());
    let Some(Value::List(pairs)) = value else {
        return BTreeMap::new();
    };
    let pair = |pair| match makker_oplog::entered_field(pair) {
        Some((field, value)) if *value != Value::Nothing => Some((field, value)),
        _ => None,
    };
    pairs.iter().filter_map(pair).collect()
}
