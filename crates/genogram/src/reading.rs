//! The family in one order, whatever order it came in, without what cannot be drawn at all.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person::relation::RelationKind;

use crate::dense::Dense;
use crate::family::{Family, Person, TextSize};
use crate::note::Note;

/// A relation between two persons that are there, by their places. Of a symmetric one the smaller place comes first.
#[derive(Clone, Debug)]
pub struct Tie {
    pub id: EntityId,
    pub from: usize,
    pub kind: RelationKind,
    pub to: usize,
    pub period: Period,
    /// It ended before the day of the picture, and not because one of the two died.
    pub is_over: bool,
    pub text: TextSize,
}

#[derive(Clone, Debug)]
pub struct Home {
    pub id: EntityId,
    pub members: BTreeSet<usize>,
}

#[derive(Clone, Debug)]
pub struct Reading {
    pub people: Dense<Person>,
    pub ties: Dense<Tie>,
    pub homes: Dense<Home>,
    /// Relations that were so and are no longer.
    pub over: Vec<EntityId>,
    pub notes: Vec<Note>,
}

/// No text is wider or higher than this, whatever the caller says.
const TEXT_MAX: f64 = 600.0;

pub fn read(family: &Family) -> Reading {
    let mut notes = Vec::new();
    let mut persons: Vec<&Person> = family.persons.iter().collect();
    // Two records of one person: whichever stands first by its contents, so that the order of arrival plays no part.
    persons.sort_by_key(|one| {
        let size = (one.text.width.to_bits(), one.text.height.to_bits());
        (one.id, one.sex, one.born_on, one.died_on, one.is_member, size)
    });
    let mut people: Dense<Person> = Dense::default();
    for one in persons {
        if people.last().is_some_and(|last| last.id == one.id) {
            notes.push(Note::PersonTwice { person: one.id });
            continue;
        }
        let text = sound(one.text);
        people.push(Person { text, ..one.clone() });
    }
    let places: BTreeMap<EntityId, usize> = people.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    let ties = all_ties(family, &people, &places, &mut notes);
    let is_over = |tie: &&Tie| tie.is_over && tie.kind != RelationKind::Parent;
    let over = ties.iter().filter(is_over).map(|tie| tie.id).collect();
    let ties = each_once(ties, &mut notes);
    let homes = read_homes(family, &places, &mut notes);
    Reading {
        people,
        ties,
        homes,
        over,
        notes,
    }
}

fn all_ties(
    family: &Family,
    people: &Dense<Person>,
    places: &BTreeMap<EntityId, usize>,
    notes: &mut Vec<Note>,
) -> Vec<Tie> {
    let mut ties = Vec::new();
    for relation in &family.relations {
        let id = relation.id;
        let (Some(&from), Some(&to)) = (places.get(&relation.from), places.get(&relation.to)) else {
            notes.push(Note::PersonMissing { relation: id });
            continue;
        };
        if from == to {
            notes.push(Note::RelatedToSelf { relation: id });
            continue;
        }
        let turned = relation.kind.is_symmetric() && to < from;
        ties.push(Tie {
            id,
            from: if turned { to } else { from },
            kind: relation.kind,
            to: if turned { from } else { to },
            period: relation.period,
            is_over: is_over(
                relation.period,
                family.day,
                [from, to].map(|one| people.find(one).and_then(|one| one.died_on)),
            ),
            text: sound(relation.text),
        });
    }
    ties.sort_by_key(|tie| {
        let size = (tie.text.width.to_bits(), tie.text.height.to_bits());
        // Who was in care with somebody twice is so now, if the second time goes on.
        let is_past = tie.is_over && !is_couple(tie.kind);
        (tie.kind, tie.from, tie.to, is_past, tie.period, tie.id, size)
    });
    ties
}

fn each_once(ties: Vec<Tie>, notes: &mut Vec<Note>) -> Dense<Tie> {
    let mut kept: Dense<Tie> = Dense::default();
    let mut drawn = BTreeSet::new();
    for tie in ties {
        let same = kept.last().filter(|last| {
            let (a, b) = ((last.kind, last.from, last.to), (tie.kind, tie.from, tie.to));
            // Who married again is said twice for a reason.
            a == b && (!is_couple(tie.kind) || last.period == tie.period)
        });
        if let Some(last) = same {
            let drawn = last.id;
            notes.push(Note::SaidTwice {
                relation: tie.id,
                drawn,
            });
        } else if drawn.insert(tie.id) {
            kept.push(tie);
        } else {
            let drawn = tie.id;
            notes.push(Note::SaidTwice {
                relation: tie.id,
                drawn,
            });
        }
    }
    kept
}

fn read_homes(family: &Family, places: &BTreeMap<EntityId, usize>, notes: &mut Vec<Note>) -> Dense<Home> {
    let mut homes: BTreeMap<EntityId, BTreeSet<usize>> = BTreeMap::new();
    for home in &family.households {
        if homes.contains_key(&home.id) {
            notes.push(Note::HouseholdTwice { household: home.id });
        }
        let members = homes.entry(home.id).or_default();
        for member in &home.members {
            match places.get(member) {
                Some(place) => {
                    members.insert(*place);
                }
                None => notes.push(Note::HouseholdMemberMissing { household: home.id }),
            }
        }
    }
    let homes = homes.into_iter().filter(|(_, members)| !members.is_empty());
    homes.map(|(id, members)| Home { id, members }).collect()
}

fn is_over(period: Period, day: NaiveDate, died: [Option<NaiveDate>; 2]) -> bool {
    period.to().is_some_and(|last| {
        let by_death = died.into_iter().flatten().any(|died| died <= last);
        last < day && !by_death
    })
}

/// Finite and not negative, or what is nearest to it.
fn sound(size: TextSize) -> TextSize {
    let sound = |length: f64| {
        if length.is_finite() {
            length.clamp(0.0, TEXT_MAX)
        } else {
            0.0
        }
    };
    TextSize {
        width: sound(size.width),
        height: sound(size.height),
    }
}

/// Whether it makes two persons a couple, now or once.
pub fn is_couple(kind: RelationKind) -> bool {
    matches!(
        kind,
        RelationKind::Spouse | RelationKind::Partner | RelationKind::FormerPartner
    )
}

impl Reading {
    /// Sorts siblings: the eldest first, those of unknown age last.
    pub fn age_key(&self, person: usize) -> (bool, Option<NaiveDate>, usize) {
        let born = self.people.find(person).and_then(|one| one.born_on);
        (born.is_none(), born, person)
    }
}
