//! Whose profile this is.

use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb};
use crate::visit::Casework;

/// The user's own name and municipality: nothing about any family.
pub(crate) const WHERE_AM_I: Verb = Verb {
    name: "where_am_i",
    right: Right::Unlocked,
    trace: Trace::Nothing,
};

/// Whose profile this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhereAmI {
    /// The municipality's name.
    pub municipality: String,
    /// The user's name.
    pub user: String,
    /// Invented data for showing the program.
    pub is_demo: bool,
}

impl Casework {
    /// The municipality and the user of this profile.
    ///
    /// # Errors
    /// [`CaseworkError::Store`].
    pub fn where_am_i(&self) -> Result<WhereAmI, CaseworkError> {
        self.about_to_read(&WHERE_AM_I, None)?;
        let (municipality, user) = self
            .store
            .read(|tables| Ok((tables.municipality()?, tables.user(self.user)?)))?;
        let (name, is_demo) = municipality
            .map(|row| (row.name, row.is_demo))
            .unwrap_or_default();
        Ok(WhereAmI {
            municipality: name,
            user: user.map(|row| row.name).unwrap_or_default(),
            is_demo,
        })
    }
}
