//! Records that no family could have, as typing and merging make them.

use chrono::NaiveDate;
use makker_domain::period::Period;
use makker_domain::person::relation::RelationKind::{self, *};
use makker_domain::sex::Sex;
use makker_genogram::family::{Family, Household, Person, Relation, TextSize};
use proptest::prelude::*;

use crate::told::{day, id};

const KINDS: [RelationKind; 19] = [
    Parent,
    AdoptiveParent,
    StepParent,
    FosterParent,
    Guardian,
    Spouse,
    Partner,
    FormerPartner,
    Sibling,
    HalfSibling,
    StepSibling,
    Grandparent,
    AuntOrUncle,
    Relative,
    Friend,
    Neighbour,
    Coach,
    Volunteer,
    Network,
];

/// A record that nobody looked after: persons and households given twice, relations to people who are not there or to
/// oneself, circles, the same twice, texts without a size.
pub fn record() -> impl Strategy<Value = Family> {
    let kinds = prop_oneof![Just(KINDS.len()), Just(9), Just(4)];
    (1..15_usize, kinds).prop_flat_map(|(people, kinds)| {
        let person = (0..3_usize, 0..5_usize, any::<bool>(), 0..6_usize);
        let again = prop::collection::vec(0..people, 0..2);
        let relation = (0..people + 1, 0..kinds, 0..people + 1, 0..4_i32, 0..3_usize);
        let home = prop::collection::vec(0..people + 1, 0..6);
        (
            prop::collection::vec(person, people),
            again,
            prop::collection::vec(relation, 0..people * 3),
            prop::collection::vec(home, 0..5),
        )
            .prop_map(|(persons, again, relations, homes)| {
                let mut persons: Vec<Person> = persons.into_iter().enumerate().map(strange_person).collect();
                persons.extend(
                    again
                        .into_iter()
                        .map(|number| strange_person((number, (1, 3, true, 1)))),
                );
                Family {
                    persons,
                    relations: relations.into_iter().enumerate().map(strange_relation).collect(),
                    households: homes.into_iter().enumerate().map(strange_home).collect(),
                    day: day("2026-11-22"),
                }
            })
    })
}

/// The same each time: numbers that jump about take the place of dice.
pub fn tangle(people: usize, relations: usize) -> Family {
    let persons = (0..people).map(|number| strange_person((number, (number % 3, number % 5, true, 1))));
    let relation = |number: usize| {
        let (from, to) = ((number * 37 + 11) % people, (number * number * 7 + 3) % people);
        strange_relation((number, (from, number % KINDS.len(), to, 1, number % 2)))
    };
    Family {
        persons: persons.collect(),
        relations: (0..relations).map(relation).collect(),
        households: vec![strange_home((0, (0..people / 4).collect()))],
        day: day("2026-11-22"),
    }
}

fn strange_relation(
    (number, (from, kind, to, year, width)): (usize, (usize, usize, usize, i32, usize)),
) -> Relation {
    let start = (year > 0).then(|| NaiveDate::from_ymd_opt(2000 + year, 1, 1).unwrap());
    Relation {
        id: id(2, number),
        from: id(1, from),
        kind: KINDS[kind],
        to: id(1, to),
        period: Period::new(start, None).unwrap(),
        text: TextSize {
            width: [0.0, 60.0, f64::NAN][width],
            height: 13.0,
        },
    }
}

fn strange_home((number, members): (usize, Vec<usize>)) -> Household {
    Household {
        id: id(3, number % 3),
        members: members.into_iter().map(|one| id(1, one)).collect(),
    }
}

fn strange_person((number, (sex, born, is_member, width)): (usize, (usize, usize, bool, usize))) -> Person {
    Person {
        id: id(1, number),
        sex: [Sex::Female, Sex::Male, Sex::Unspecified][sex],
        born_on: (born > 0).then(|| NaiveDate::from_ymd_opt(1950 + born as i32 * 20, 1, 1).unwrap()),
        died_on: (born == 2).then(|| day("2001-01-01")),
        is_member,
        text: TextSize {
            width: [0.0, 40.0, 90.0, -4.0, f64::INFINITY, f64::NAN][width],
            height: [30.0, 15.0, 30.0, 15.0, f64::NAN, -1.0][width],
        },
    }
}
