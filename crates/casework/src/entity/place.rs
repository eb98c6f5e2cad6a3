//! In which stream things of a kind live.

use makker_domain::entity_kind::EntityKind;
use makker_domain::home::Home;
use makker_domain::id::{CrossTeamId, EntityId, FamilyId};
use makker_oplog::{StreamId, StreamKind};
use makker_store::{EntityRow, FamilyRow};

use super::Matter;
use crate::change::Change;
use crate::error::CaseworkError;
use crate::visit::Casework;

impl Casework {
    /// The stream of a family.
    pub(crate) fn family_stream(&self, family: FamilyId) -> Result<StreamId, CaseworkError> {
        let row = self.store.read(|tables| tables.family(family))?;
        row.map(|row| row.stream).ok_or(CaseworkError::NotFound)
    }

    /// The stream of a team's own.
    pub(crate) fn team_stream(&self, team: CrossTeamId) -> Result<StreamId, CaseworkError> {
        let stream = self.store.read(|tables| tables.team_stream(team))?;
        stream.ok_or(CaseworkError::TeamNotFound)
    }

    pub(crate) fn set_up_stream(&self) -> Result<StreamId, CaseworkError> {
        let streams = self
            .store
            .read(|tables| tables.streams(StreamKind::Municipality))?;
        streams.first().copied().ok_or(CaseworkError::NotFound)
    }

    /// The streams in which things of this matter live, with the kind of home each is.
    pub(crate) fn streams_of(&self, matter: Matter) -> Result<Vec<(Home, StreamId)>, CaseworkError> {
        match matter {
            Matter::SetUp => Ok(vec![(Home::Municipality, self.set_up_stream()?)]),
            Matter::Team(team) => Ok(vec![(Home::Team, self.team_stream(team)?)]),
            Matter::Family(family) => {
                let row = self.store.read(|tables| tables.family(family))?;
                let row = row.ok_or(CaseworkError::NotFound)?;
                Ok(streams_of_family(&row))
            }
        }
    }

    /// Where an entity of this matter is.
    pub(crate) fn find(&self, matter: Matter, id: EntityId) -> Result<(StreamId, EntityRow), CaseworkError> {
        for (_, stream) in self.streams_of(matter)? {
            if let Some(row) = self.store.read(|tables| tables.entity(stream, id))? {
                return Ok((stream, row));
            }
        }
        Err(CaseworkError::NotFound)
    }

    /// Where an entity of this matter is, if it may be edited with this program.
    pub(crate) fn find_to_edit(
        &self,
        matter: Matter,
        id: EntityId,
    ) -> Result<(StreamId, EntityRow), CaseworkError> {
        let (stream, row) = self.find(matter, id)?;
        if row.read_only {
            Err(CaseworkError::ReadOnly)
        } else {
            Ok((stream, row))
        }
    }
}

/// The streams in which a family's things live, with the kind of home each is.
pub(crate) fn streams_of_family(row: &FamilyRow) -> Vec<(Home, StreamId)> {
    let restricted = row.restricted.map(|id| (Home::FamilyRestricted, id));
    [(Home::Family, row.stream)]
        .into_iter()
        .chain(restricted)
        .collect()
}

impl Change<'_> {
    /// The stream for a new thing of `kind`. Of a family's restricted stream, and of a team's, a device may know no more than
    /// the name.
    pub(crate) fn stream_for(&mut self, matter: Matter, kind: EntityKind) -> Result<StreamId, CaseworkError> {
        let homes = kind.home();
        let streams = self.casework.streams_of(matter)?;
        let (home, stream) = streams
            .into_iter()
            .find(|(home, _)| homes.contains(home))
            .ok_or(CaseworkError::NotMadeThisWay { kind: kind.name() })?;
        match home {
            Home::FamilyRestricted => self.start_stream(stream, StreamKind::FamilyRestricted),
            Home::Team => self.start_stream(stream, StreamKind::Team),
            Home::Municipality | Home::Family | Home::Access | Home::Own => {}
        }
        Ok(stream)
    }
}
