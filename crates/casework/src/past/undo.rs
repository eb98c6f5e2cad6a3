//! Undoing an action.

use std::collections::BTreeSet;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::ARCHIVED;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Body, CannotUndo, Op, OpType, StreamId, UndoDraft, undo};
use makker_store::{Tables, TablesError};

use crate::change::Change;
use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family, in_set_up, in_team};
use crate::visit::Casework;

pub(crate) const UNDO_IN_FAMILY: Verb = in_family("undo_in_family", AuditAction::Change);
pub(crate) const UNDO_IN_SET_UP: Verb = in_set_up("undo_in_set_up", AuditAction::Administer);
pub(crate) const UNDO_IN_TEAM: Verb = in_team("undo_in_team", AuditAction::Change);

impl Casework {
    /// Puts back what an action replaced. Undoing that action in turn brings its result back.
    ///
    /// # Errors
    /// [`CaseworkError::CannotUndo`] when somebody wrote there since, or it is not of the kind that is undone;
    /// [`CaseworkError::NotFound`] when the action is not one of this matter.
    pub fn undo(&self, matter: Matter, undone: ChangeId) -> Result<ChangeId, CaseworkError> {
        let verb = matter.verb(&UNDO_IN_FAMILY, &UNDO_IN_SET_UP, &UNDO_IN_TEAM);
        let mut change = Change::begin(self, verb, matter.about())?;
        let streams = self.streams_of(matter)?;
        let mut found = false;
        for (_, stream) in streams {
            let ops = self.store.read(|tables| {
                let ops = tables.ops_of_change(undone)?.into_iter();
                Ok(ops.filter(|op| op.stream == stream).collect::<Vec<_>>())
            })?;
            if ops.is_empty() {
                continue;
            }
            found = true;
            if let Some(entity) = self.written_to_since(matter, stream, undone, &ops)? {
                let field = ARCHIVED;
                return Err(CaseworkError::CannotUndo(CannotUndo::WrittenSince {
                    entity,
                    field,
                }));
            }
            let planned = self
                .store
                .read(|tables| undo(&tables.past(stream), undone, &ops, self.typist))?;
            let drafts = planned.map_err(CaseworkError::CannotUndo)?;
            for draft in of_what_is_put_away(&ops, drafts) {
                change.write(stream, draft.entity, draft.field, draft.prev, draft.body)?;
            }
        }
        if found {
            change.commit()
        } else {
            Err(CaseworkError::NotFound)
        }
    }
}

impl Casework {
    /// Something that came into being with a change, and to which somebody has written by another since; of a family also
    /// when there is anything else in its stream. What was undone does not count, nor do putting away and taking out: that is
    /// what undoing does.
    fn written_to_since(
        &self,
        matter: Matter,
        stream: StreamId,
        undone: ChangeId,
        ops: &[Op],
    ) -> Result<Option<EntityId>, CaseworkError> {
        let of_family: Vec<StreamId> = self
            .streams_of(matter)?
            .into_iter()
            .map(|(_, stream)| stream)
            .collect();
        let found = self.store.read(|tables| {
            for op in ops.iter().filter(|op| op.header.kind.is_some()) {
                let entity = op.header.entity;
                let is_family = op.header.kind == Some(EntityKind::Family.number());
                let streams = if is_family {
                    of_family.as_slice()
                } else {
                    &[stream]
                };
                for stream in streams {
                    for other in tables.other_changes(*stream, (!is_family).then_some(entity), undone)? {
                        if !is_undoing(tables, other)?
                            && !is_undone(tables, *stream, other, &mut BTreeSet::new())?
                        {
                            return Ok(Some(entity));
                        }
                    }
                }
            }
            Ok(None)
        })?;
        Ok(found)
    }
}

fn is_undoing(tables: &Tables<'_>, change: ChangeId) -> Result<bool, TablesError> {
    let ops = tables.ops_of_change(change)?;
    Ok(ops.iter().any(|op| op.known_type() == Some(OpType::Undo)))
}

/// So often an action is undone and undone again, and no more.
const UNDOINGS_MAX: usize = 200;

/// Whether an action was undone, and the undoing not undone in turn. `looked_at` are the actions on the way here: another device
/// could write a circle.
fn is_undone(
    tables: &Tables<'_>,
    stream: StreamId,
    change: ChangeId,
    looked_at: &mut BTreeSet<ChangeId>,
) -> Result<bool, TablesError> {
    if looked_at.len() == UNDOINGS_MAX || !looked_at.insert(change) {
        return Ok(false);
    }
    for op in tables.ops_about(stream, EntityId::from_bytes(change.to_bytes()))? {
        let undoes = op.known_type() == Some(OpType::Undo);
        if undoes && !is_undone(tables, stream, op.header.change, looked_at)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A family that is taken back is put away as it is, with what came into being with it: whoever was attached can take it
/// out again.
fn of_what_is_put_away(ops: &[Op], mut drafts: Vec<UndoDraft>) -> Vec<UndoDraft> {
    let mut ops = ops.iter();
    if let Some(founding) = ops.find(|op| op.header.kind == Some(EntityKind::Family.number())) {
        let family = founding.header.entity;
        drafts.retain(|draft| match draft.body {
            Body::Undo { .. } => true,
            _ => draft.entity == family && draft.field == Some(ARCHIVED),
        });
    }
    drafts
}
