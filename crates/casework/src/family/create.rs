//! Creating a family.

use makker_crypto::random_array;
use makker_domain::entity_kind::EntityKind;
use makker_domain::family::{self, FamilyName};
use makker_domain::id::FamilyId;
use makker_domain::value::Value;
use makker_oplog::{StreamId, StreamKind};

use super::FamilySummary;
use crate::change::Change;
use crate::error::CaseworkError;
use crate::visit::Casework;

impl Casework {
    /// Creates a family with a stream of its own.
    ///
    /// # Errors
    /// [`CaseworkError::OneLine`] when the name cannot stand; [`CaseworkError::Store`].
    pub fn create_family(&self, name: &str) -> Result<FamilySummary, CaseworkError> {
        let name = FamilyName::parse(name)?;
        let stream = StreamId::from_random(random_array(&*self.ground.randomness)?);
        let mut change = Change::begin(self)?;
        let id = change.new_id(FamilyId::generate)?;
        change.start_stream(stream, StreamKind::Family);
        change.create(stream, id, EntityKind::Family)?;
        change.set(
            stream,
            id,
            family::NAME,
            vec![],
            Value::Text(name.as_str().to_owned()),
        )?;
        change.commit()?;
        self.family(id)
    }
}
