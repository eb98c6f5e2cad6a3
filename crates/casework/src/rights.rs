//! Whether the user may, and whether somebody still may afterwards.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::role_assignment::Role;
use makker_store::{Tables, TablesError};

use crate::error::CaseworkError;
use crate::verb::{About, Right, Verb, WITH_FAMILIES};
use crate::visit::Casework;

/// The kinds of things that let somebody in.
const WAYS_IN: [EntityKind; 2] = [EntityKind::Attachment, EntityKind::RoleAssignment];

type Objection = Result<Option<CaseworkError>, TablesError>;

impl Casework {
    /// Checks the verb's right. A family that the user is not attached to, or a team
    /// they are not in, is not told apart from one that is not here.
    pub(crate) fn check_right(&self, verb: &Verb, about: impl Into<About>) -> Result<(), CaseworkError> {
        let about = about.into();
        if verb.right == Right::Unlocked {
            return Ok(());
        }
        let day = self.today()?;
        let objection = self.store.read(|tables| self.why_not(tables, verb, about, day))?;
        objection.map_or(Ok(()), Err)
    }

    /// Why the user may not, as these tables stand.
    pub(crate) fn why_not(
        &self,
        tables: &Tables<'_>,
        verb: &Verb,
        about: About,
        day: NaiveDate,
    ) -> Objection {
        let lacks_role = |needed: &[Role]| -> Objection {
            let held = tables.roles_of(self.user, day)?;
            let may = held.iter().any(|role| needed.contains(role));
            Ok((!may).then_some(CaseworkError::NotAllowed { verb: verb.name }))
        };
        match verb.right {
            Right::Unlocked => Ok(None),
            Right::Role(roles) => lacks_role(roles),
            Right::AttachedAs(roles) => {
                if let Some(objection) = lacks_role(roles)? {
                    return Ok(Some(objection));
                }
                let is_attached = match about {
                    About::Family(family) => {
                        self.opened.contains(family) || tables.is_attached(self.user, family, day)?
                    }
                    About::Nobody | About::Team(_) => false,
                };
                Ok((!is_attached).then_some(CaseworkError::NotFound))
            }
            Right::InTeamAs(roles) => {
                if let Some(objection) = lacks_role(roles)? {
                    return Ok(Some(objection));
                }
                let is_in = match about {
                    About::Team(team) => tables.is_in_team(self.user, team)?,
                    About::Nobody | About::Family(_) => false,
                };
                Ok((!is_in).then_some(CaseworkError::TeamNotFound))
            }
        }
    }

    /// Why a change that is in `tables` may not stay: where somebody could come in before it, somebody can after it.
    pub(crate) fn who_is_locked_out(
        &self,
        tables: &Tables<'_>,
        touched: &BTreeSet<EntityKind>,
        about: About,
        day: NaiveDate,
    ) -> Objection {
        if WAYS_IN.iter().all(|kind| !touched.contains(kind)) {
            return Ok(None);
        }
        // Both: where nobody comes in for good any more, somebody may still come in today, and the other way round.
        for lasting in [true, false] {
            if has_a_way_in(tables, about, day, lasting)? {
                continue;
            }
            // The tables as they stand without the change: a way in that was closed before is not this change's doing.
            match self
                .store
                .read(|tables| has_a_way_in(tables, about, day, lasting))
            {
                Ok(true) => return Ok(Some(CaseworkError::LastOne)),
                Ok(false) => {}
                Err(error) => return Ok(Some(error.into())),
            }
        }
        Ok(None)
    }
}

/// Whether somebody is attached to the family, or, where it is about no family, can administer the set-up: who is in a team
/// is written there.
fn has_a_way_in(
    tables: &Tables<'_>,
    about: About,
    day: NaiveDate,
    lasting: bool,
) -> Result<bool, TablesError> {
    let About::Family(family) = about else {
        return tables.has_administrator(day, lasting);
    };
    match tables.family(family)? {
        Some(row) => tables.somebody_is_attached(row.stream, WITH_FAMILIES, day, lasting),
        None => Ok(false),
    }
}
