//! The peers that keep documents, and our own log of operations beside them, taking turns.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Result, ensure};
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::plan::goal;
use makker_domain::value::Value;
use makker_oplog::{MemoryState, Op, fold};
use makker_testkit::{Device, Dice};

use crate::automerge_document::AutomergeDocument;
use crate::document::{self, Document, PARALLEL};
use crate::loro_document::LoroDocument;
use crate::samples::Samples;

/// `rounds` rounds of everything; files that are written go into `folder`.
pub(crate) fn measure(folder: &Path, rounds: usize) -> Result<Samples> {
    let mut samples = Samples::default();
    for _ in 0..rounds {
        peer::<AutomergeDocument>(folder, &mut samples)?;
        peer::<LoroDocument>(folder, &mut samples)?;
        our_merge(&mut samples)?;
    }
    Ok(samples)
}

fn peer<D: Document>(folder: &Path, samples: &mut Samples) -> Result<()> {
    let name = |what: &str| format!("{what} {}", D::NAME);
    let mut dice = Dice::new(11);
    let saved = document::family::<D>(&mut dice)?.save()?;
    let (mut mine, read) = samples.time(&name("open"), || {
        let loaded = D::load(&saved, 2)?;
        let read = loaded.read()?;
        Ok((loaded, read))
    })?;
    ensure!(read > 0, "an empty document was read");

    let path = folder.join(D::NAME);
    let mut file = OpenOptions::new().create(true).append(true).open(&path)?;
    for nth in 0..20 {
        let step = document::set(nth, &mut dice);
        samples.time(&name("edit"), || {
            file.write_all(&mine.write(&step)?)?;
            Ok(file.sync_data()?)
        })?;
    }

    let mut yours = D::load(&saved, 3)?;
    let write = |document: &mut D, dice: &mut Dice| {
        (0..PARALLEL)
            .map(|nth| document.write(&document::set(nth, dice)))
            .collect::<Result<Vec<_>>>()
    };
    write(&mut mine, &mut dice)?;
    let changes = write(&mut yours, &mut dice)?;
    samples.time(&name("merge"), || mine.merge(&changes))
}

/// The same with our own operations, without the store: read from bytes, and folded.
fn our_merge(samples: &mut Samples) -> Result<()> {
    let entity = EntityId::from_bytes([1; 16]);
    let fields: Vec<FieldId> = EntityKind::Goal.fields().iter().map(|field| field.id).collect();
    let mut mine = Device::new(1);
    let mut yours = Device::new(2);
    let mut state = MemoryState::default();
    let mut take = |op: &Op| {
        state.come(op.stream, op.op_ref());
        let Ok(_) = fold(&mut state, op);
    };
    take(&mine.create(entity, EntityKind::Goal));
    let mut dice = Dice::new(12);
    let mut write = |device: &mut Device| -> Vec<Op> {
        let nth_field = |nth: usize| fields.get(nth % fields.len()).copied().unwrap_or(goal::STATUS);
        let mut last: Vec<Option<makker_oplog::OpRef>> = vec![None; fields.len()];
        (0..PARALLEL)
            .map(|nth| {
                let value = Value::Text(crate::words::prose(3, &mut dice));
                let slot = last.get_mut(nth % fields.len());
                let prev = slot.iter().filter_map(|slot| **slot).collect();
                let op = device.set(entity, nth_field(nth), value, prev);
                if let Some(slot) = slot {
                    *slot = Some(op.op_ref());
                }
                op
            })
            .collect()
    };
    for op in write(&mut mine) {
        take(&op);
    }
    let theirs = write(&mut yours);
    samples.time("merge", || {
        for op in &theirs {
            let content = op.content.as_ref();
            let (salt, body) = content
                .map(|content| (content.salt, content.body.as_slice()))
                .unwrap_or_default();
            take(&Op::from_parts(
                op.stream,
                op.writer,
                &op.header_bytes,
                salt,
                body,
            )?);
        }
        Ok(())
    })
}
