//! The log of a family of the load: what was agreed at one visit is told of at the next, so that a handful of agreements
//! is open at any time.

use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::log::log_entry;
use makker_domain::value::Value;

use crate::family::{Pen, text, thing};
use crate::words;

/// Some entries at each visit; 100 after all of them.
const PER_VISIT: [usize; 4] = [5, 5, 6, 5];
/// So many times as many, where the log is long: 3,000.
const LONG: usize = 30;
/// Of so many entries one agrees on something, and one tells what became of an agreement.
const OF_FIVE: usize = 5;
const WORDS: usize = 28;
const AGREED_WORDS: usize = 9;
/// Between two visits.
const FORTNIGHT: i64 = 14;

/// An entry: its id and its fields.
pub(crate) type Entry = (EntityId, Vec<(FieldId, Value)>);

/// What is needed to go on writing it.
pub(crate) struct Log {
    is_long: bool,
    /// Agreements of which nobody has told what became of them.
    open: Vec<EntityId>,
}

impl Log {
    pub(crate) const fn new(is_long: bool) -> Self {
        Self {
            is_long,
            open: Vec::new(),
        }
    }

    /// The entries of a visit. At the last, what was agreed earlier has been told of.
    pub(crate) fn visit(&mut self, pen: &mut Pen, members: &[EntityId], visit: usize) -> Vec<Entry> {
        let times = if self.is_long { LONG } else { 1 };
        let count = PER_VISIT.get(visit % PER_VISIT.len()).copied().unwrap_or(0) * times;
        let mut told: Vec<EntityId> = std::mem::take(&mut self.open);
        let day = FORTNIGHT * i64::try_from(visit).unwrap_or(0);
        (0..count)
            .map(|nth| {
                let on = day + i64::try_from(nth * 14 / count.max(1)).unwrap_or(0);
                match nth % OF_FIVE {
                    0 => self.agreement(pen, members, on),
                    1 => told_of(pen, members, on, told.pop()),
                    _ => seen(pen, members, on, WORDS + AGREED_WORDS),
                }
            })
            .collect()
    }

    fn agreement(&mut self, pen: &mut Pen, members: &[EntityId], on: i64) -> Entry {
        let (id, mut fields) = seen(pen, members, on, WORDS);
        self.open.push(id);
        fields.extend([
            (
                log_entry::AGREED,
                Value::Text(words::prose(AGREED_WORDS, &mut pen.dice)),
            ),
            (log_entry::RESPONSIBLE, thing(EntityId::from(pen.user))),
            (log_entry::DUE_ON, pen.day(on + FORTNIGHT)),
        ]);
        (id, fields)
    }
}

/// What somebody saw.
fn seen(pen: &mut Pen, members: &[EntityId], on: i64, words: usize) -> Entry {
    let about: Vec<Value> = pen.dice.pick(members).map(|id| thing(*id)).into_iter().collect();
    let fields = vec![
        (log_entry::KIND, text("contact")),
        (log_entry::ON, pen.day(on)),
        (log_entry::AUTHOR, thing(EntityId::from(pen.user))),
        (log_entry::ABOUT, Value::List(about)),
        (
            log_entry::OBSERVATION,
            Value::Text(words::prose(words, &mut pen.dice)),
        ),
    ];
    (pen.id(), fields)
}

/// What became of an agreement.
fn told_of(pen: &mut Pen, members: &[EntityId], on: i64, agreement: Option<EntityId>) -> Entry {
    let Some(agreement) = agreement else {
        return seen(pen, members, on, WORDS + AGREED_WORDS);
    };
    let (id, mut fields) = seen(pen, members, on, WORDS);
    fields.extend([
        (
            log_entry::EVALUATION,
            Value::Text(words::prose(AGREED_WORDS, &mut pen.dice)),
        ),
        (log_entry::FOLLOWS, thing(agreement)),
    ]);
    (id, fields)
}
