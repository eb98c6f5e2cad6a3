//! One family as a document, for peers that keep documents: as much as one family of the load has, and as many changes.

use anyhow::Result;
use makker_testkit::Dice;

use crate::words;

/// Fields of the plan, and of the members.
pub(crate) const FIELDS: usize = 80;
/// Fields that are edited later, one change each.
pub(crate) const EDITS: usize = 95;
/// Entries of the log, one change each.
pub(crate) const ENTRIES: usize = 100;
/// What two people write at the same time.
pub(crate) const PARALLEL: usize = 500;

const FIELD_WORDS: usize = 3;
const ENTRY_WORDS: usize = 37;

/// One thing that somebody writes.
pub(crate) enum Step {
    Set(String, String),
    Enter(String),
}

/// A document that can be merged with its copies.
pub(crate) trait Document: Sized {
    const NAME: &'static str;

    fn new(writer: u8) -> Result<Self>;
    /// One change of its own; what would be appended to a file.
    fn write(&mut self, step: &Step) -> Result<Vec<u8>>;
    fn save(&mut self) -> Result<Vec<u8>>;
    fn load(bytes: &[u8], writer: u8) -> Result<Self>;
    /// Reads the fields and the number of entries, as a screen would.
    fn read(&self) -> Result<usize>;
    /// Takes in changes that another copy wrote.
    fn merge(&mut self, changes: &[Vec<u8>]) -> Result<()>;
}

fn field(nth: usize) -> String {
    format!("field {nth}")
}

/// A value for one of the fields.
pub(crate) fn set(nth: usize, dice: &mut Dice) -> Step {
    Step::Set(field(nth % FIELDS), words::prose(FIELD_WORDS, dice))
}

/// The family's document after all its visits.
pub(crate) fn family<D: Document>(dice: &mut Dice) -> Result<D> {
    let mut document = D::new(1)?;
    for nth in 0..FIELDS {
        document.write(&set(nth, dice))?;
    }
    for nth in 0..ENTRIES {
        document.write(&Step::Enter(words::prose(ENTRY_WORDS, dice)))?;
        if nth < EDITS {
            document.write(&set(nth, dice))?;
        }
    }
    Ok(document)
}
