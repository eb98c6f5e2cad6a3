//! Where the rows of the set-up came from, and what a newer program ships beside them.

use makker_domain::id::EntityId;
use makker_set_up::SetUp;

use crate::error::CaseworkError;
use crate::municipality::adopt_set_up::{ADOPT_SET_UP, Step, is_changed_here, step};
use crate::verb::{About, Right, Trace, Verb};
use crate::visit::Casework;

/// It tells nothing of any family, and of the set-up only what anybody may see.
pub(crate) const SHOW_ORIGIN: Verb = Verb {
    name: "show_origin",
    right: Right::Unlocked,
    trace: Trace::Nothing,
};

/// Where the rows of the set-up came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetUpOrigin {
    /// Rows that came with the set; all others are the municipality's own.
    pub shipped: Vec<ShippedRow>,
    /// Rows of the set that are not here: a newer program ships them.
    pub rows_to_add: usize,
    /// Fields that nobody has touched, and that the set has otherwise now.
    pub fields_to_follow: usize,
}

/// A row that came with a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShippedRow {
    /// Which.
    pub id: EntityId,
    /// A single value of it was changed here. Of long texts and of sets nothing is said.
    pub is_changed: bool,
}

impl Casework {
    /// Whether the user may write in the set-up today.
    ///
    /// # Errors
    /// Store as everywhere.
    pub fn may_set_up(&self) -> Result<bool, CaseworkError> {
        match self.check_right(&ADOPT_SET_UP, About::Nobody) {
            Ok(()) => Ok(true),
            Err(CaseworkError::NotAllowed { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Which rows came with `set` and whether they were changed here, and what adopting it would add.
    ///
    /// # Errors
    /// Store as everywhere.
    pub fn set_up_origin(&self, set: &SetUp) -> Result<SetUpOrigin, CaseworkError> {
        self.about_to_read(&SHOW_ORIGIN, None)?;
        let stream = self.set_up_stream()?;
        Ok(self.store.read(|tables| {
            let mut origin = SetUpOrigin::default();
            for row in &set.rows {
                match step(tables, stream, row)? {
                    Step::Add => origin.rows_to_add += 1,
                    Step::Follow(fields) => {
                        let follows: Vec<usize> = fields.iter().map(|(place, _)| *place).collect();
                        origin.fields_to_follow += follows.len();
                        origin.shipped.push(ShippedRow {
                            id: row.id,
                            is_changed: is_changed_here(tables, stream, row, &follows)?,
                        });
                    }
                }
            }
            Ok(origin)
        })?)
    }
}
