//! What is in the store.

use anyhow::{Result, ensure};
use makker_store::{CaseStore, FamilyRow, VouchingFlaw};

/// All that a deed can change, as far as the tests tell it apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct State {
    families: Vec<FamilyRow>,
    pub(crate) ops: u64,
    batches: u64,
    open_ops: u64,
}

impl State {
    /// Reads it, and makes sure that the log is whole.
    pub(crate) fn of(store: &CaseStore) -> Result<Self> {
        let log = store.verify_log()?;
        ensure!(log.flaws.is_empty(), "flaws in the log: {:?}", log.flaws);
        let vouching = store.verify_vouching()?;
        // What is taken in here comes from invented devices, for which nobody vouches.
        let own = store.device().writer().to_bytes();
        let mut flaws = vouching.flaws.iter();
        let flaw =
            flaws.find(|found| found.writer.to_bytes() == own || found.flaw != VouchingFlaw::Certificate);
        ensure!(flaw.is_none(), "batches: {flaw:?}");
        Ok(Self {
            families: store.read(|tables| tables.families())?,
            ops: log.ops,
            batches: vouching.batches,
            open_ops: vouching.open_ops,
        })
    }

    /// The same, where there is room: folding everything again takes more of it than the writer's page cache has.
    pub(crate) fn folded_again(store: &CaseStore) -> Result<Self> {
        let differing = store.differing_tables()?;
        ensure!(differing.is_empty(), "folded again, {differing:?} differ");
        Self::of(store)
    }

    /// In one line, to be compared across processes.
    pub(crate) fn summary(&self) -> String {
        let Self {
            families,
            ops,
            batches,
            open_ops,
        } = self;
        format!(
            "{} families, {ops} operations, {batches} batches, {open_ops} open",
            families.len()
        )
    }
}
