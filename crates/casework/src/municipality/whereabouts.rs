//! Whose profile this is.

use crate::error::CaseworkError;
use crate::visit::Casework;

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
