//! Automerge.

use anyhow::{Context as _, Result};
use automerge::transaction::Transactable as _;
use automerge::{ActorId, AutoCommit, Change, ObjId, ObjType, ROOT, ReadDoc as _};

use crate::document::{Document, Step};

pub(crate) struct AutomergeDocument {
    doc: AutoCommit,
}

const LOG: &str = "log";

impl AutomergeDocument {
    fn log(&mut self) -> Result<ObjId> {
        match self.doc.get(ROOT, LOG)? {
            Some((_, log)) => Ok(log),
            None => Ok(self.doc.put_object(ROOT, LOG, ObjType::List)?),
        }
    }
}

impl Document for AutomergeDocument {
    const NAME: &'static str = "Automerge";

    fn new(writer: u8) -> Result<Self> {
        let doc = AutoCommit::new().with_actor(ActorId::from([writer; 16]));
        Ok(Self { doc })
    }

    fn write(&mut self, step: &Step) -> Result<Vec<u8>> {
        match step {
            Step::Set(field, value) => self.doc.put(ROOT, field, value.as_str())?,
            Step::Enter(text) => {
                let log = self.log()?;
                let end = self.doc.length(&log);
                self.doc.insert(&log, end, text.as_str())?;
            }
        }
        self.doc.commit();
        let change = self.doc.get_last_local_change().context("nothing was written")?;
        Ok(change.raw_bytes().to_vec())
    }

    fn save(&mut self) -> Result<Vec<u8>> {
        Ok(self.doc.save())
    }

    fn load(bytes: &[u8], writer: u8) -> Result<Self> {
        let doc = AutoCommit::load(bytes)?.with_actor(ActorId::from([writer; 16]));
        Ok(Self { doc })
    }

    fn read(&self) -> Result<usize> {
        let mut read = 0;
        for key in self.doc.keys(ROOT) {
            if let Some((value, id)) = self.doc.get(ROOT, &key)? {
                read += if key == LOG {
                    self.doc.length(&id)
                } else {
                    value.as_str().map_or(0, str::len)
                };
            }
        }
        Ok(read)
    }

    fn merge(&mut self, changes: &[Vec<u8>]) -> Result<()> {
        let changes = changes.iter().map(|bytes| Change::from_bytes(bytes.clone()));
        self.doc.apply_changes(changes.collect::<Result<Vec<_>, _>>()?)?;
        Ok(())
    }
}
