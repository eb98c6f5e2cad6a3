//! What a person should look at in one entity. Computed from the state alone, so it is the same on every device; an
//! issue is mended by a new operation, and no operation was ever refused for one.

use std::collections::BTreeMap;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldId, FieldSpec};
use makker_domain::field_kind::{ElementKind, FieldKind};
use makker_domain::home::Home;
use makker_domain::id::EntityId;
use makker_domain::issue::Issue;
use makker_domain::stored::Stored;
use makker_domain::value::Value;

use crate::register::Register;
use crate::state::place;
use crate::stream::StreamKind;

impl StreamKind {
    /// The home that entities of this stream have.
    pub const fn home(self) -> Home {
        match self {
            Self::Municipality => Home::Municipality,
            Self::Team => Home::Team,
            Self::Family => Home::Family,
            Self::FamilyRestricted => Home::FamilyRestricted,
            Self::Access => Home::Access,
            Self::Own => Home::Own,
        }
    }
}

/// An issue and where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldIssue {
    /// The field; none when it is the whole entity's.
    pub field: Option<FieldId>,
    /// What to look at.
    pub issue: Issue,
}

/// The issues that the registers of one entity show, in order of fields. `lives_in` is the kind of its stream; `kind_of`
/// tells the kind of another entity, as far as this device can see it.
///
/// # Errors
/// What `kind_of` reports.
pub fn issues<E>(
    registers: &BTreeMap<FieldId, Register>,
    lives_in: StreamKind,
    kind_of: impl Fn(EntityId) -> Result<Option<EntityKind>, E>,
) -> Result<Vec<FieldIssue>, E> {
    let mut found = Vec::new();
    let existence = registers.get(&place::EXISTENCE).and_then(Register::first_head);
    let kind = existence.and_then(|(_, head)| match head.value {
        Some(Value::Int(number)) => u16::try_from(number).ok().and_then(EntityKind::from_number),
        _ => None,
    });
    let Some(kind) = kind else { return Ok(found) };
    if !kind.home().contains(&lives_in.home()) {
        found.push(FieldIssue {
            field: None,
            issue: Issue::NotAtHome,
        });
    }
    for field in kind.fields() {
        let Some(register) = registers.get(&field.id) else {
            continue;
        };
        if kind.is_entry() && !register.is_empty() {
            found.push(FieldIssue {
                field: Some(field.id),
                issue: Issue::EntryChanged,
            });
        }
        for value in values(field, register) {
            if let Err(issue) = check(field, value) {
                found.push(FieldIssue {
                    field: Some(field.id),
                    issue: issue.into(),
                });
            }
            if let Some(issue) = check_reference(field, value, &kind_of)? {
                found.push(FieldIssue {
                    field: Some(field.id),
                    issue,
                });
            }
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// The values a field shows: of a set its elements, of others every head.
fn values<'r>(field: &FieldSpec, register: &'r Register) -> Vec<&'r Value> {
    match field.kind {
        FieldKind::Set(_) => register
            .elements()
            .into_iter()
            .filter(|(_, presence)| presence.present)
            .map(|(element, _)| element)
            .collect(),
        _ => register
            .heads()
            .values()
            .filter_map(|head| head.value.as_ref())
            .collect(),
    }
}

fn check(field: &FieldSpec, value: &Value) -> Result<(), makker_domain::value_issue::ValueIssue> {
    match field.kind {
        FieldKind::Set(element) => element.check(value),
        kind => kind.check(value),
    }
}

fn check_reference<E>(
    field: &FieldSpec,
    value: &Value,
    kind_of: &impl Fn(EntityId) -> Result<Option<EntityKind>, E>,
) -> Result<Option<Issue>, E> {
    let kinds = match field.kind {
        FieldKind::Ref(kinds) | FieldKind::Set(ElementKind::Ref(kinds)) => kinds,
        _ => return Ok(None),
    };
    let Ok(id) = EntityId::from_value(value) else {
        return Ok(None);
    };
    Ok(match kind_of(id)? {
        None => Some(Issue::UnknownReference),
        Some(kind) if kinds.contains(&kind) => None,
        Some(_) => Some(Issue::ReferenceToOtherKind),
    })
}
