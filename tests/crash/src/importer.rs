//! Operations from three other devices, in batches as sync would bring them.

use anyhow::{Result, ensure};
use makker_oplog::{BodyHash, StreamKind};
use makker_store::CaseStore;
use makker_testkit::{Dice, History};

use crate::said::{say, say_begin};
use crate::task::Task;

const STEPS: usize = 400;
const BATCH_OPS_MAX: usize = 12;
/// Sync sends again what it is not sure of.
const SENT_AGAIN_MAX: usize = 6;

pub(crate) struct Importer {
    history: History,
    next: usize,
    dice: Dice,
}

impl Importer {
    pub(crate) fn new(task: &Task) -> Self {
        let mut dice = Dice::new(task.seed);
        Self {
            history: History::generate(task.history, STEPS),
            next: task.imported.saturating_sub(dice.below(SENT_AGAIN_MAX + 1)),
            dice,
        }
    }

    /// One batch, acknowledged; no when there is none left.
    pub(crate) fn take_in(&mut self, store: &CaseStore) -> Result<bool> {
        let rest = self.history.ops.get(self.next..).unwrap_or_default();
        if rest.is_empty() {
            return Ok(false);
        }
        let size = (1 + self.dice.below(BATCH_OPS_MAX)).min(rest.len());
        let mut batch = rest.get(..size).unwrap_or_default().to_vec();
        if self.dice.once_in(3) {
            self.dice.shuffle(&mut batch);
        }
        let hashes: Vec<BodyHash> = batch.iter().map(|op| op.body_hash).collect();
        say_begin("import", &hashes)?;
        let intake = store.take_in(StreamKind::Family, &batch)?;
        ensure!(
            intake.taken_in + intake.known == batch.len(),
            "a whole batch was not taken in whole: {intake:?}"
        );
        say("acked")?;
        self.next += size;
        Ok(true)
    }
}
