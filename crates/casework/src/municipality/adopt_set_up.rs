//! Taking over a set-up that ships.

use makker_domain::entity_kind::EntityKind;
use makker_domain::field_kind::FieldKind;
use makker_domain::id::ChangeId;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_oplog::{Body, Register, StreamId};
use makker_set_up::{Row, RowField, SetUp};
use makker_store::{Tables, TablesError};

use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_set_up};
use crate::visit::Casework;

pub(crate) const ADOPT_SET_UP: Verb = in_set_up("adopt_set_up", AuditAction::Administer);

/// What taking over a set-up came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// Rows that were not here.
    pub rows_added: usize,
    /// Fields of rows that were here which nobody had touched, and which ship otherwise now.
    pub fields_followed: usize,
    /// The action; none when there was nothing to do.
    pub change: Option<ChangeId>,
}

/// What is to be written of a row.
pub(crate) enum Step {
    /// All of it.
    Add,
    /// The fields that follow, each with what stands in it.
    Follow(Vec<(usize, Register)>),
}

impl Casework {
    /// Takes over the rows of `set` that are not here yet, in one change. A row that is here is the municipality's: what
    /// somebody wrote, cleared or put away stays as it is. Only a single value that nobody has touched, because it is empty
    /// and always was or is what an older program shipped, follows the set.
    ///
    /// # Errors
    /// Rights and store as everywhere.
    pub fn adopt_set_up(&self, set: &SetUp) -> Result<Adopted, CaseworkError> {
        let mut change = Change::begin(self, &ADOPT_SET_UP, None)?;
        let stream = self.set_up_stream()?;
        let mut adopted = Adopted {
            rows_added: 0,
            fields_followed: 0,
            change: None,
        };
        let steps: Vec<Step> = self.store.read(|tables| {
            let steps = set.rows.iter().map(|row| step(tables, stream, row));
            steps.collect()
        })?;
        for (row, step) in set.rows.iter().zip(steps) {
            match step {
                Step::Add => {
                    add(&mut change, stream, row)?;
                    adopted.rows_added += 1;
                }
                Step::Follow(fields) => {
                    for (place, register) in fields {
                        if let Some(field) = row.fields.get(place) {
                            follow(&mut change, stream, row, field, &register)?;
                            adopted.fields_followed += 1;
                        }
                    }
                }
            }
        }
        if adopted.rows_added + adopted.fields_followed > 0 {
            adopted.change = Some(change.commit()?);
        }
        Ok(adopted)
    }
}

/// What adopting the row would write.
pub(crate) fn step(tables: &Tables<'_>, stream: StreamId, row: &Row) -> Result<Step, TablesError> {
    let Some(here) = tables.entity(stream, row.id)? else {
        return Ok(Step::Add);
    };
    let mut fields = Vec::new();
    // A thing that a newer program has edited is not ours to touch.
    let mine = if here.read_only { &[][..] } else { &row.fields };
    for (place, field) in mine.iter().enumerate() {
        if !is_single(field) {
            continue;
        }
        let register = tables.register(stream, row.id, field.id)?;
        let mut standing = register.heads().values().map(|head| head.value.as_ref());
        let untouched = standing.all(|value| value.is_some_and(|value| field.was.contains(value)));
        if untouched {
            fields.push((place, register));
        }
    }
    Ok(Step::Follow(fields))
}

/// Whether somebody here has changed a single value of the row; those that would `follow` nobody has touched.
pub(crate) fn is_changed_here(
    tables: &Tables<'_>,
    stream: StreamId,
    row: &Row,
    follow: &[usize],
) -> Result<bool, TablesError> {
    for (place, field) in row.fields.iter().enumerate() {
        if !is_single(field) || follow.contains(&place) {
            continue;
        }
        let register = tables.register(stream, row.id, field.id)?;
        let mut standing = register.heads().values();
        if standing.any(|head| head.value.as_ref() != Some(&field.value)) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_single(field: &RowField) -> bool {
    let kind = makker_domain::field::find(field.id).map(|spec| spec.kind);
    !matches!(
        kind,
        None | Some(FieldKind::Set(_) | FieldKind::LongText { .. } | FieldKind::Order)
    )
}

fn add(change: &mut Change<'_>, stream: StreamId, row: &Row) -> Result<(), CaseworkError> {
    change.create(stream, row.id, row.kind)?;
    if row.kind == EntityKind::CrossTeam {
        change.start_team_stream(stream, row.id.into())?;
    }
    for field in &row.fields {
        let kind = makker_domain::field::find(field.id).map(|spec| spec.kind);
        let bodies = match (kind, &field.value) {
            (Some(FieldKind::Set(_)), Value::List(elements)) => elements
                .iter()
                .map(|element| Body::Put {
                    element: element.clone(),
                    present: true,
                })
                .collect(),
            // Not as an edit: two devices that adopt the same text would both have typed it, one behind the other.
            (Some(FieldKind::LongText { .. }), Value::Text(text)) => {
                vec![Body::RestartText { text: text.clone() }]
            }
            _ => vec![Body::Set(field.value.clone())],
        };
        for body in bodies {
            change.write(stream, row.id, Some(field.id), Vec::new(), body)?;
        }
    }
    Ok(())
}

fn follow(
    change: &mut Change<'_>,
    stream: StreamId,
    row: &Row,
    field: &RowField,
    register: &Register,
) -> Result<(), CaseworkError> {
    let seen = register.heads().keys().copied().collect();
    change.write(
        stream,
        row.id,
        Some(field.id),
        seen,
        Body::Set(field.value.clone()),
    )
}
