//! A genogram as it crosses to the window: where everything goes, and what stands there.

use makker_casework::{Genogram, GenogramLabel};
use makker_domain::id::EntityId;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use super::picture::PictureView;
use crate::day::ids;

/// A family tree, laid out, with its words.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramView {
    /// Where everybody and every line goes.
    pub picture: PictureView,
    /// What stands at everybody.
    pub labels: Vec<GenogramLabelView>,
    /// The years at the lines of couples.
    pub years: Vec<GenogramYearView>,
    /// Who lives in the family's own home today (UUIDs), be it one alone.
    pub at_home: Vec<String>,
    /// Relations that were so and are no longer (UUIDs); not those that a death ended.
    pub over: Vec<String>,
    /// Relations that could not be drawn (UUIDs).
    pub not_drawn: Vec<String>,
}

/// What stands at a symbol.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramLabelView {
    /// Who (UUID).
    pub person: String,
    /// What one calls them; empty when none is written.
    pub name: String,
    /// In years; none of the dead, and of those whose birthday is not written.
    pub age: Option<u32>,
    /// In which year they died.
    pub died_in: Option<i32>,
    /// One line: a class, or what they are to the family.
    pub detail: Option<String>,
    /// Their address is protected: a plate stands over the name.
    pub is_protected: bool,
}

/// A year at the line of a couple.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramYearView {
    /// The relation that it is about (UUID).
    pub relation: String,
    /// The year.
    pub year: i32,
    /// It ended then; else it began then.
    pub is_end: bool,
    /// They are or were married.
    pub married: bool,
}

impl From<Genogram> for GenogramView {
    fn from(genogram: Genogram) -> Self {
        let notes = genogram.picture.notes.iter();
        Self {
            not_drawn: ids(notes.filter_map(|note| note.relation_not_drawn())),
            at_home: ids(genogram.at_home.iter().copied()),
            over: ids(genogram.picture.over.iter().copied()),
            labels: genogram.labels.into_iter().map(label).collect(),
            years: genogram
                .years
                .into_iter()
                .map(|(relation, year)| GenogramYearView {
                    relation: relation.to_string(),
                    year: year.year,
                    is_end: year.is_end,
                    married: year.married,
                })
                .collect(),
            picture: genogram.picture.into(),
        }
    }
}

fn label((person, label): (EntityId, GenogramLabel)) -> GenogramLabelView {
    GenogramLabelView {
        person: person.to_string(),
        name: label.name,
        age: label.age,
        died_in: label.died_in,
        detail: label.detail,
        is_protected: label.is_protected,
    }
}
