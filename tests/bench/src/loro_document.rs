//! Loro.

use anyhow::{Result, anyhow};
use loro::{ExportMode, LoroDoc, ValueOrContainer};

use crate::document::{Document, Step};

pub(crate) struct LoroDocument {
    doc: LoroDoc,
}

const FIELDS: &str = "fields";
const LOG: &str = "log";

impl LoroDocument {
    fn of(doc: LoroDoc, writer: u8) -> Result<Self> {
        doc.set_peer_id(u64::from(writer))?;
        // A change a change, as with the others, so that who wrote what and when can be told.
        doc.set_record_timestamp(true);
        doc.set_change_merge_interval(0);
        Ok(Self { doc })
    }
}

impl Document for LoroDocument {
    const NAME: &'static str = "Loro";

    fn new(writer: u8) -> Result<Self> {
        Self::of(LoroDoc::new(), writer)
    }

    fn write(&mut self, step: &Step) -> Result<Vec<u8>> {
        let before = self.doc.oplog_vv();
        match step {
            Step::Set(field, value) => self.doc.get_map(FIELDS).insert(field, value.as_str())?,
            Step::Enter(text) => self.doc.get_list(LOG).push(text.as_str())?,
        }
        self.doc.commit();
        Ok(self.doc.export(ExportMode::updates(&before))?)
    }

    fn save(&mut self) -> Result<Vec<u8>> {
        Ok(self.doc.export(ExportMode::Snapshot)?)
    }

    fn load(bytes: &[u8], writer: u8) -> Result<Self> {
        let doc = LoroDoc::from_snapshot(bytes).map_err(|error| anyhow!("{error}"))?;
        Self::of(doc, writer)
    }

    fn read(&self) -> Result<usize> {
        let mut read = self.doc.get_list(LOG).len();
        self.doc.get_map(FIELDS).for_each(|_, value| {
            if let ValueOrContainer::Value(value) = value {
                read += value.as_string().map_or(0, |text| text.len());
            }
        });
        Ok(read)
    }

    fn merge(&mut self, changes: &[Vec<u8>]) -> Result<()> {
        self.doc.import_batch(changes)?;
        Ok(())
    }
}
