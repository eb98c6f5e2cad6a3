//! Which agreements are open must be what the entries themselves say, in whatever order they come and whatever becomes of them.
//! An agreement that is corrected is the same agreement, and an outcome that was corrected is none.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{ARCHIVED, FieldId};
use makker_domain::id::EntityId;
use makker_domain::log::log_entry;
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_oplog::{Body, Op, OpRef, Redaction, RedactionTarget, StreamId, StreamKind, entered_field, place};
use makker_testkit::Dice;

use super::founded::{STREAM, commit, op};
use super::merge::store;
use crate::{CaseStore, OpDraft, OpenAgreement, Tables};

const SEEDS: u64 = 20;
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
    if dice.once_in(4) {
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
    let is_corrected = |id: EntityId| entries.iter().any(|one| one.get(log_entry::CORRECTS) == Some(id));
    let outcomes: BTreeSet<EntityId> = entries
        .iter()
        .filter(|one| one.get::<String>(log_entry::EVALUATION).is_some() && !is_corrected(one.id))
        .filter_map(|one| one.get(log_entry::FOLLOWS))
        .collect();
    // Entries that were put away still hang together.
    let corrects = |id: EntityId| {
        let register = tables.register(STREAM, id, place::ENTRY).unwrap();
        let entered = register.shown().cloned();
        let fields = match entered {
            Some(Value::List(fields)) => fields,
            _ => Vec::new(),
        };
        let mut named = fields.iter().filter_map(entered_field);
        let named = named.find(|(field, _)| *field == log_entry::CORRECTS);
        named.and_then(|(_, value)| EntityId::from_value(value).ok())
    };
    let has_outcome = |id: EntityId| {
        let (mut seen, mut now) = (BTreeSet::new(), Some(id));
        while let Some(one) = now.filter(|one| seen.insert(*one)) {
            if outcomes.contains(&one) {
                return true;
            }
            now = corrects(one);
        }
        false
    };
    let open = entries
        .iter()
        .filter(|entry| !is_corrected(entry.id) && !has_outcome(entry.id));
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
            let of_stream = tables.open_agreements(Some(STREAM), None)?;
            Ok((tables.open_agreements(None, None)?, of_stream, as_written(tables)))
        })
        .unwrap();
    assert_eq!(sorted(kept), written, "{at}");
    assert_eq!(sorted(of_stream), written, "{at}");
    written.len()
}

/// A store to which they come from the writer's device, each batch before or after any other.
fn in_another_order(from: &CaseStore, written: &[OpRef], dice: &mut Dice, at: &str) {
    let ops = from.read(|tables| {
        let found = written.iter().map(|op| tables.op(STREAM, *op));
        found.collect::<Result<Vec<_>, _>>()
    });
    let mut ops: Vec<Op> = ops.unwrap().into_iter().flatten().collect();
    assert_eq!(ops.len(), written.len(), "{at}");
    dice.shuffle(&mut ops);
    let (_folder, other) = store();
    for part in ops.chunks(7) {
        other.take_in(StreamKind::Family, part).unwrap();
    }
    compared(&other, at);
    let both = [from, &other].map(|store| store.read(|tables| tables.open_agreements(None, None)).unwrap());
    let [here, there] = both.map(sorted);
    assert_eq!(here, there, "{at}");
}

/// Two families write entries under the same names: what one agrees on is nothing to the other.
#[test]
fn what_one_family_agrees_on_is_nothing_to_another() {
    let other = StreamId::from_bytes([9; 16]);
    let agreed = vec![(log_entry::AGREED, Value::Text("Aftale".into()))];
    let told = vec![
        (log_entry::EVALUATION, Value::Text("Holdt".into())),
        (log_entry::FOLLOWS, id(1).to_value()),
    ];
    let enter = |stream, number, mut fields: Vec<(FieldId, Value)>| {
        fields.sort_by_key(|(field, _)| *field);
        OpDraft {
            stream,
            entity: id(number),
            ..op(None, Some(EntityKind::LogEntry), Body::Enter(fields))
        }
    };
    let (_folder, store) = store();
    store.set_device_user(super::founded::USER).unwrap();
    let ops = vec![
        enter(STREAM, 1, agreed.clone()),
        enter(other, 1, agreed),
        enter(other, 2, told),
    ];
    let streams = vec![(STREAM, StreamKind::Family), (other, StreamKind::Family)];
    commit(&store, streams, ops);
    let open = store.read(|tables| tables.open_agreements(None, None)).unwrap();
    let open: Vec<_> = open.iter().map(|one| (one.stream, one.entry)).collect();
    assert_eq!(open, [(STREAM, id(1))]);
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
        let entries = written.clone();
        for _ in 0..ENTRIES {
            let at = dice.below(numbers.len());
            let number = numbers[at];
            let op = match dice.below(3) {
                0 => removed(number, entries[at]),
                1 => put_away(number, true),
                _ => put_away(number, false),
            };
            written.extend(commit(&store, Vec::new(), vec![op]));
            compared(&store, &format!("seed {seed}, afterwards, entry {number}"));
        }
        assert_eq!(
            store.differing_tables().unwrap(),
            Vec::<String>::new(),
            "seed {seed}"
        );
        in_another_order(
            &store,
            &written,
            &mut dice,
            &format!("seed {seed}, in another order"),
        );
    }
    assert!(
        open.len() > 8 && ended_again > 12,
        "{open:?}, {ended_again} ended"
    );
}
