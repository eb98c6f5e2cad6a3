//! The words that are planted: one for every text of every field, and none the same in two runs.

use std::hash::{DefaultHasher, Hash, Hasher as _};

use makker_domain::field::FieldSpec;
use makker_domain::field_kind::{ElementKind, FieldKind};
use serde_json::{Value, json};

/// A planted word.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Canary {
    /// Where it was planted, such as `1200 member.name, given`.
    pub place: String,
    /// What was planted there.
    pub word: String,
}

/// Makes the words of one run. Two runs at the same time, each with its own seed, do not find each other's.
#[derive(Clone)]
pub struct Seed(u64);

/// Without vowels nobody writes such a word, and no stemmer takes a letter off its end, which is an å.
const LETTERS: &[u8; 16] = b"bcdfghjklmnpqtvz";

impl Seed {
    /// From what only this run has: the name of its own folder.
    pub fn of(run: &str) -> Self {
        Self(hash(run))
    }

    /// A word of thirteen letters, with æ, ø and å.
    pub fn word(&self, place: &str) -> String {
        let letters = self.letters(place);
        let (one, two, three) = (&letters[..5], &letters[5..8], &letters[8..10]);
        format!("{one}æ{two}ø{three}å")
    }

    /// Ten letters that every alphabet has, and the first ones differ from field to field: an index may leave out how a
    /// word begins when the one before it begins the same.
    pub fn letters(&self, place: &str) -> String {
        let number = hash(&(self.0, place));
        (0..10_u32)
            .map(|at| char::from(LETTERS[usize::try_from((number >> (4 * at)) & 15).unwrap_or(0)]))
            .collect()
    }

    fn cpr(&self, place: &str) -> String {
        let number = hash(&(self.0, place));
        let (day, month, year) = (1 + number % 28, 1 + number / 28 % 12, number / 336 % 100);
        format!(
            "{day:02}{month:02}{year:02}{:04}",
            4_000 + number / 33_600 % 6_000
        )
    }

    /// The canaries of a field and its value as a request writes it; `None` for a field that holds no words.
    ///
    /// The kinds stand here one by one, so that a new one does not compile until it is said whether words lie in it.
    pub fn plant(&self, field: &FieldSpec) -> Option<(Vec<Canary>, Value)> {
        let name = format!("{} {}.{}", field.id.0, field.entity.name(), field.name);
        let mut planted = Vec::new();
        let mut word = |part: &str, of: &dyn Fn(&str) -> String| {
            let place = format!("{name}{part}");
            let word = of(&place);
            planted.push(Canary {
                place,
                word: word.clone(),
            });
            word
        };
        let any = |place: &str| self.word(place);
        let value = match field.kind {
            FieldKind::Line { .. } | FieldKind::EntryText { .. } | FieldKind::LongText { .. } => {
                json!({ "type": "text", "value": word("", &any) })
            }
            // A file's name. No form of a value carries one yet; a test says so.
            FieldKind::Blob => json!({ "type": "text", "value": word(", file name", &any) }),
            FieldKind::Order => json!({ "type": "text", "value": word("", &|place| self.letters(place)) }),
            FieldKind::Cpr => json!({ "type": "text", "value": word("", &|place| self.cpr(place)) }),
            FieldKind::PersonName => json!({ "type": "name", "value": {
                "given": word(", given", &any),
                "family": word(", family", &any),
            }}),
            FieldKind::Address => json!({ "type": "address", "value": {
                "street": word(", street", &any),
                "postal_code": word(", postal code", &any),
                "city": word(", city", &any),
                "extra": word(", extra line", &any),
            }}),
            FieldKind::Set(ElementKind::Line { .. }) => {
                json!({ "type": "list", "value": [{ "type": "text", "value": word(", element", &any) }] })
            }
            FieldKind::Set(ElementKind::Choice(_) | ElementKind::Ref(_) | ElementKind::WeeklySlot)
            | FieldKind::Bool
            | FieldKind::Int { .. }
            | FieldKind::Ore
            | FieldKind::Date
            | FieldKind::Instant
            | FieldKind::Period
            | FieldKind::Choice(_)
            | FieldKind::Ref(_)
            | FieldKind::Audience
            | FieldKind::Scale
            | FieldKind::Minutes
            | FieldKind::Stream => return None,
        };
        Some((planted, value))
    }
}

fn hash(what: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn no_two_fields_and_no_two_runs_share_a_word() {
    let words = |run: &str| {
        let seed = Seed::of(run);
        let planted: Vec<Canary> = makker_domain::field::all()
            .filter_map(|field| seed.plant(field))
            .flat_map(|(canaries, _)| canaries)
            .collect();
        planted
    };
    let mut all: Vec<String> = [words("one"), words("two")]
        .concat()
        .into_iter()
        .map(|canary| canary.word)
        .collect();
    let planted = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), planted);
    assert!(planted > 300, "{planted}");
}
