//! The things of one kind.

use makker_domain::entity_kind::EntityKind;
use makker_domain::home::Home;
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::StreamId;
use makker_store::{Tables, TablesError};

use super::show::state_in;
use super::{EntityState, Matter};
use crate::error::CaseworkError;
use crate::verb::{IN_TEAM, Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const LIST_IN_FAMILY: Verb = Verb {
    name: "list_in_family",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};
pub(crate) const LIST_IN_TEAM: Verb = Verb {
    name: "list_in_team",
    right: Right::InTeamAs(IN_TEAM),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};
/// The set-up tells nothing of any family.
pub(crate) const LIST_IN_SET_UP: Verb = Verb {
    name: "list_in_set_up",
    right: Right::Unlocked,
    trace: Trace::Nothing,
};

impl Casework {
    /// The things of one kind, oldest first; not those put away.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn list(&self, matter: Matter, kind: EntityKind) -> Result<Vec<EntityState>, CaseworkError> {
        let verb = matter.verb(&LIST_IN_FAMILY, &LIST_IN_SET_UP, &LIST_IN_TEAM);
        self.about_to_read(verb, matter.about())?;
        self.things(matter, kind)
    }

    /// As [`list`](Self::list), for a verb that has checked its right and left its trace.
    pub(crate) fn things(&self, matter: Matter, kind: EntityKind) -> Result<Vec<EntityState>, CaseworkError> {
        let streams = self.streams_of(matter)?;
        Ok(self.store.read(|tables| things_in(tables, &streams, kind))?)
    }
}

/// The things of one kind in those of the streams where such things live.
pub(crate) fn things_in(
    tables: &Tables<'_>,
    streams: &[(Home, StreamId)],
    kind: EntityKind,
) -> Result<Vec<EntityState>, TablesError> {
    let mut found = Vec::new();
    for (_, stream) in streams.iter().filter(|(home, _)| kind.home().contains(home)) {
        for id in tables.entities(*stream, kind)? {
            found.extend(state_in(tables, *stream, id)?);
        }
    }
    Ok(found)
}
