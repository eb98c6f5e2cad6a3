//! The members of a family, once they are written down.

use makker_domain::id::EntityId;
use makker_domain::sex::Sex;

/// A member who has been written down.
#[derive(Clone)]
pub(crate) struct Someone {
    pub(crate) id: EntityId,
    pub(crate) given: String,
    pub(crate) sex: Sex,
    pub(crate) age: i64,
}

/// The members of a family that has been written down.
pub(crate) struct People {
    pub(crate) language: String,
    pub(crate) interpreter: bool,
    pub(crate) mother: Option<Someone>,
    pub(crate) father: Option<Someone>,
    pub(crate) children: Vec<Someone>,
}

impl People {
    pub(crate) fn adults(&self) -> Vec<EntityId> {
        self.mother.iter().chain(&self.father).map(|one| one.id).collect()
    }

    pub(crate) fn all(&self) -> Vec<EntityId> {
        let children = self.children.iter().map(|one| one.id);
        self.adults().into_iter().chain(children).collect()
    }

    /// Somebody who can speak for the family.
    pub(crate) fn speaker(&self) -> Option<&Someone> {
        self.mother.as_ref().or(self.father.as_ref())
    }
}
