//! Who can say yes, see it, or take the baton: somebody who is written down.

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{EntityId, FamilyId};

use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::visit::Casework;

impl Casework {
    /// That this is a member of the family.
    pub(crate) fn check_member(&self, family: FamilyId, id: EntityId) -> Result<(), CaseworkError> {
        match self.find(Matter::Family(family), id)?.1.kind {
            EntityKind::Member => Ok(()),
            _ => Err(CaseworkError::NotFound),
        }
    }

    /// That this is a member of the family, somebody around it, or a user.
    pub(crate) fn check_person(&self, family: FamilyId, id: EntityId) -> Result<(), CaseworkError> {
        let found = match self.find(Matter::Family(family), id) {
            Err(CaseworkError::NotFound) => self.find(Matter::SetUp, id),
            found => found,
        };
        match found?.1.kind {
            EntityKind::Member | EntityKind::Actor | EntityKind::User => Ok(()),
            _ => Err(CaseworkError::NotFound),
        }
    }
}
