//! What lists are made of must be what the fold says.

use std::collections::HashSet;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field_kind::FieldKind;
use makker_domain::value::Value;
use makker_oplog::StreamKind;
use makker_testkit::History;

use super::merge::store;
use crate::{Record, Tables};

const SEEDS: u64 = 40;
const STEPS: usize = 160;

/// As the registers have it: nothing where what stands is none of the field's values.
fn folded(tables: &Tables<'_>, record: &Record, spec: &makker_domain::field::FieldSpec) -> Option<Value> {
    let register = tables.register(record.stream, record.id, spec.id).unwrap();
    if let FieldKind::Set(_) = spec.kind {
        let elements = register.elements();
        let present: Vec<Value> = elements
            .iter()
            .filter(|(_, presence)| presence.present)
            .map(|(element, _)| (*element).clone())
            .collect();
        return (!present.is_empty()).then_some(Value::List(present));
    }
    let open = Value::List(vec![Value::Nothing, Value::Nothing]);
    register
        .shown()
        .filter(|value| **value != Value::Nothing && spec.kind.check(value).is_ok() && **value != open)
        .cloned()
}

fn sorted(value: Option<&Value>) -> Option<Value> {
    match value {
        Some(Value::List(elements)) => {
            let mut elements = elements.clone();
            elements.sort();
            Some(Value::List(elements))
        }
        other => other.cloned(),
    }
}

#[test]
fn a_record_has_the_values_that_the_registers_show() {
    let (mut compared, mut kinds_met) = (0, HashSet::new());
    for seed in 0..SEEDS {
        let history = History::generate(seed * 7 + 1, STEPS);
        let (_folder, store) = store();
        store.take_in(StreamKind::Family, &history.ops).unwrap();
        store
            .read(|tables| {
                for kind in EntityKind::ALL {
                    let fields: Vec<_> = kind.fields().iter().map(|spec| spec.id).collect();
                    for record in tables.records(kind, &fields, None)? {
                        let alone = tables.records(kind, &fields, Some(record.stream))?;
                        assert!(alone.contains(&record), "{kind:?}: of one stream");
                        for spec in kind.fields() {
                            let by_another_way =
                                kind.is_entry() || matches!(spec.kind, FieldKind::LongText { .. });
                            if by_another_way {
                                continue;
                            }
                            let folded = folded(tables, &record, spec);
                            let is_set = matches!(spec.kind, FieldKind::Set(_));
                            let read = record.value(spec.id);
                            let same = if is_set {
                                sorted(read) == sorted(folded.as_ref())
                            } else {
                                read == folded.as_ref()
                            };
                            assert!(same, "seed {seed}, {}: {read:?} is not {folded:?}", spec.name);
                            if folded.is_some() {
                                compared += 1;
                                kinds_met.insert(std::mem::discriminant(&spec.kind));
                            }
                        }
                    }
                }
                Ok(())
            })
            .unwrap();
    }
    assert!(
        compared > 50 && kinds_met.len() > 8,
        "{compared} values of {} kinds of fields",
        kinds_met.len()
    );
}
