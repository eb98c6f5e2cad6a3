//! Whether the user may.

use makker_domain::id::FamilyId;
use makker_domain::role_assignment::Role;

use crate::error::CaseworkError;
use crate::verb::{Right, Verb};
use crate::visit::Casework;

impl Casework {
    /// Checks the verb's right. A family that the user is not attached to is not told apart from one that is not here.
    pub(crate) fn check_right(&self, verb: &Verb, family: Option<FamilyId>) -> Result<(), CaseworkError> {
        match verb.right {
            Right::Unlocked => Ok(()),
            Right::Role(roles) => self.check_role(verb, roles),
            Right::AttachedAs(roles) => {
                self.check_role(verb, roles)?;
                let day = self.today()?;
                let family = family.ok_or(CaseworkError::NotFound)?;
                let attached = self
                    .store
                    .read(|tables| tables.is_attached(self.user, family, day))?;
                if attached {
                    Ok(())
                } else {
                    Err(CaseworkError::NotFound)
                }
            }
        }
    }

    fn check_role(&self, verb: &Verb, needed: &[Role]) -> Result<(), CaseworkError> {
        let day = self.today()?;
        let held = self.store.read(|tables| tables.roles_of(self.user, day))?;
        if held.iter().any(|role| needed.contains(role)) {
            Ok(())
        } else {
            Err(CaseworkError::NotAllowed { verb: verb.name })
        }
    }
}
