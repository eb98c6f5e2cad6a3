//! Families as one tells of them. Everybody is invented.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person::relation::RelationKind;
use makker_domain::sex::Sex;
use makker_genogram::family::{Family, Household, Person, Relation, TextSize};

pub use RelationKind::*;
pub const F: Sex = Sex::Female;
pub const M: Sex = Sex::Male;
pub const U: Sex = Sex::Unspecified;

/// A family with the words that stand in its picture.
pub struct Told {
    pub family: Family,
    pub names: BTreeMap<EntityId, (String, String)>,
    pub words: BTreeMap<EntityId, String>,
    ids: BTreeMap<String, EntityId>,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn id(kind: u8, number: usize) -> EntityId {
    let mut bytes = [0; 16];
    bytes[0] = kind;
    bytes[8..].copy_from_slice(&(number as u64).to_be_bytes());
    EntityId::from_bytes(bytes)
}

/// As wide as the letters of the window's typeface are in the middle.
pub fn width(text: &str, letter: f64) -> f64 {
    text.chars().count() as f64 * letter
}

impl Told {
    pub fn new() -> Self {
        Self {
            family: Family {
                persons: Vec::new(),
                relations: Vec::new(),
                households: Vec::new(),
                day: day("2026-11-22"),
            },
            names: BTreeMap::new(),
            words: BTreeMap::new(),
            ids: BTreeMap::new(),
        }
    }

    pub fn of(&self, name: &str) -> EntityId {
        *self
            .ids
            .get(name)
            .unwrap_or_else(|| panic!("nobody is called {name}"))
    }

    /// Born in this year or on this day, or nobody knows; `detail` is what stands under the name.
    pub fn person(mut self, name: &str, sex: Sex, born: &str, detail: &str) -> Self {
        let id = id(1, self.ids.len());
        self.ids.insert(name.to_owned(), id);
        self.names.insert(id, (name.to_owned(), detail.to_owned()));
        let born_on = match born.len() {
            0 => None,
            4 => Some(day(&format!("{born}-02-01"))),
            _ => Some(day(born)),
        };
        let died = detail
            .strip_prefix("† ")
            .map(|year| day(&format!("{year}-06-01")));
        let lines = if detail.is_empty() { 1.0 } else { 2.0 };
        self.family.persons.push(Person {
            id,
            sex,
            born_on,
            died_on: died,
            is_member: true,
            text: TextSize {
                width: width(name, 7.0).max(width(detail, 6.0)),
                height: 15.0 * lines,
            },
        });
        self
    }

    pub fn is(self, from: &str, kind: RelationKind, to: &str) -> Self {
        self.since(from, kind, to, "", "", "")
    }

    pub fn since(
        mut self,
        from: &str,
        kind: RelationKind,
        to: &str,
        first: &str,
        last: &str,
        words: &str,
    ) -> Self {
        let id = id(2, self.family.relations.len());
        let end = |text: &str| (!text.is_empty()).then(|| day(&format!("{text}-01-01")));
        self.words.insert(id, words.to_owned());
        let height = if words.is_empty() { 0.0 } else { 13.0 };
        self.family.relations.push(Relation {
            id,
            from: self.of(from),
            kind,
            to: self.of(to),
            period: Period::new(end(first), end(last)).unwrap(),
            text: TextSize {
                width: width(words, 5.8),
                height,
            },
        });
        self
    }

    pub fn children(mut self, parents: &[&str], kind: RelationKind, children: &[&str]) -> Self {
        for child in children {
            for parent in parents {
                self = self.is(parent, kind, child);
            }
        }
        self
    }

    pub fn home(mut self, members: &[&str]) -> Self {
        let members = members.iter().map(|name| self.of(name)).collect();
        let id = id(3, self.family.households.len());
        self.family.households.push(Household { id, members });
        self
    }
}
