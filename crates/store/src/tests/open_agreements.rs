//! Which agreements are open must be what the entries themselves say, in whatever order they come and whatever becomes of them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::ARCHIVED;
use makker_domain::id::EntityId;
use makker_domain::log::log_entry;
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_oplog::{Body, OpRef, Redaction, RedactionTarget, StreamKind};
use makker_testkit::Dice;

use super::founded::{STREAM, commit, op};
use super::merge::store;
use crate::{CaseStore, OpDraft, OpenAgreement, Tables};

const SEEDS: u64 = 30;
const ENTRIES: u8 = 24;

fn id(number: u8) -> EntityId {
    EntityId::from_bytes([number; 16])
}

/// An entry that agrees on something, puts an end to others, both or neither. It may name what has not come yet, or itself.
fn entry(number: u8, dice: &mut Dice) -> OpDraft {
    let mut fields = vec![(log_entry::KIND, Value::Text("agreement".into()))];
    let other = |dice: &mut Dice| id(u8::try_from(dice.below(usize::from(ENTRIES))).unwrap()).to_value();
    if !dice.once_in(4) {
        fields.push((log_entry::AGREED, Value::Text(format!("Aftale {number}"))));
        fields.push((log_entry::RESPONSIBLE, other(dice)));
        let day = NaiveDate::from_ymd_opt(2026, 11, 1 + u32::from(number)).unwrap();
        fields.push((log_entry::DUE_ON, day.to_value()));
    }
    if dice.once_in(3) {
        fields.push((log_entry::FOLLOWS, other(dice)));
        if dice.once_in(2) {
            fields.push((log_entry::EVALUATION, Value::Text("Holdt".into())));
        }
    }
    if dice.once_in(6) {
        fields.push((log_entry::CORRECTS, other(dice)));
    }
    fields.sort_by_key(|(field, _)| *field);
    OpDraft {
        entity: id(number),
        ..op(None, Some(EntityKind::LogEntry), Body::Enter(fields))
    }
}

fn put_away(number: u8, archived: bool) -> OpDraft {
    OpDraft {
        entity: id(number),
        ..op(Some(ARCHIVED), None, Body::Set(Value::Bool(archived)))
    }
}

/// Takes away what the entry says, as for somebody who may not stand in the case.
fn removed(number: u8, written: OpRef) -> OpDraft {
    let target = RedactionTarget {
        op: written,
        entity: id(number),
        field: None,
    };
    let redaction = Redaction {
        targets: vec![target],
        authority: "Databeskyttelsesforordningen, artikel 17".into(),
        reason: "Skrevet i den forkerte familie".into(),
    };
    OpDraft {
        entity: id(number),
        ..op(None, None, Body::Redact(redaction))
    }
}

/// What the entries say themselves, read one after the other.
fn as_written(tables: &Tables<'_>) -> Vec<OpenAgreement> {
    let fields = [
        log_entry::AGREED,
        log_entry::RESPONSIBLE,
        log_entry::DUE_ON,
        log_entry::FOLLOWS,
        log_entry::EVALUATION,
        log_entry::CORRECTS,
    ];
    let entries = tables
        .records(EntityKind::LogEntry, &fields, Some(STREAM))
        .unwrap();
    let mut ended: BTreeSet<EntityId> = BTreeSet::new();
    for entry in &entries {
        ended.extend(entry.get::<EntityId>(log_entry::CORRECTS));
        if entry.get::<String>(log_entry::EVALUATION).is_some() {
            ended.extend(entry.get::<EntityId>(log_entry::FOLLOWS));
        }
    }
    let open = entries.iter().filter(|entry| !ended.contains(&entry.id));
    let agreements = open.filter_map(|entry| {
        Some(OpenAgreement {
            stream: STREAM,
            entry: entry.id,
            agreed: entry.get(log_entry::AGREED)?,
            responsible: entry.get(log_entry::RESPONSIBLE),
            due_on: entry.get(log_entry::DUE_ON),
        })
    });
    sorted(agreements.collect())
}

fn sorted(mut agreements: Vec<OpenAgreement>) -> Vec<OpenAgreement> {
    agreements.sort_by_key(|agreement| agreement.entry);
    agreements
}

/// How many are open, when the table has been held against the entries.
fn compared(store: &CaseStore, at: &str) -> usize {
    let (kept, of_stream, written) = store
        .read(|tables| {
            let of_stream = tables.open_agreements(Some(STREAM))?;
            Ok((tables.open_agreements(None)?, of_stream, as_written(tables)))
        })
        .unwrap();
    assert_eq!(sorted(kept), written, "{at}");
    assert_eq!(sorted(of_stream), written, "{at}");
    written.len()
}

#[test]
fn open_agreements_are_what_the_entries_say() {
    let (mut open, mut ended_again) = (BTreeSet::new(), 0);
    for seed in 0..SEEDS {
        let mut dice = Dice::new(seed);
        let (_folder, store) = store();
        store.set_device_user(super::founded::USER).unwrap();
        let mut numbers: Vec<u8> = (0..ENTRIES).collect();
        dice.shuffle(&mut numbers);
        let mut streams = vec![(STREAM, StreamKind::Family)];
        let mut written = Vec::new();
        let mut before = 0;
        for number in &numbers {
            written.extend(commit(
                &store,
                std::mem::take(&mut streams),
                vec![entry(*number, &mut dice)],
            ));
            let now = compared(&store, &format!("seed {seed}, entry {number}"));
            ended_again += usize::from(now < before);
            before = now;
            open.insert(now);
        }
        for _ in 0..ENTRIES {
            let at = dice.below(numbers.len());
            let number = numbers[at];
            let op = match dice.below(3) {
                0 => removed(number, written[at]),
                1 => put_away(number, true),
                _ => put_away(number, false),
            };
            commit(&store, Vec::new(), vec![op]);
            compared(&store, &format!("seed {seed}, afterwards, entry {number}"));
        }
        assert_eq!(
            store.differing_tables().unwrap(),
            Vec::<String>::new(),
            "seed {seed}"
        );
    }
    assert!(
        open.len() > 8 && ended_again > 20,
        "{open:?}, {ended_again} ended"
    );
}
