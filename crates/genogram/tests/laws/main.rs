//! What holds for every genogram: on families that grow step by step, on records that no family could have, and on
//! named families whose pictures are kept beside this file to be looked at.
//!
//! `MAKKER_SEEDS` asks for more than CI has time for.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that stops is a test that fails"
)]

mod checks;
mod conventions;
mod grown;
mod meaning;
mod named;
mod strange;
mod svg;
mod told;

use std::cell::RefCell;

use makker_genogram::family::{Family, Measures};
use makker_genogram::note::Note;
use makker_genogram::picture::{Outline, Picture};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

fn lay_out(family: &Family) -> Picture {
    makker_genogram::lay_out(family, &Measures::default())
}

/// The same families each time, so that a failure is met again; more of them when more are asked for.
fn runner(cases: u32) -> TestRunner {
    let more = std::env::var("MAKKER_SEEDS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(cases);
    let config = Config {
        cases: more,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn none(faults: Vec<String>) -> Result<(), TestCaseError> {
    prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

/// Another order of the same record.
fn shuffled(family: &Family, by: usize) -> Family {
    let mut family = family.clone();
    family.persons.reverse();
    family.relations.reverse();
    family.households.reverse();
    let turn = |length: usize| by % length.max(1);
    let (persons, relations) = (turn(family.persons.len()), turn(family.relations.len()));
    family.persons.rotate_left(persons);
    family.relations.rotate_left(relations);
    for home in &mut family.households {
        home.members.reverse();
    }
    // A relation that reads the same from both ends may be written from either.
    for relation in family.relations.iter_mut().filter(|one| one.kind.is_symmetric()) {
        std::mem::swap(&mut relation.from, &mut relation.to);
    }
    family
}

/// Says what was met, and fails where something was met too seldom.
fn must_have_met(met: &grown::Met, wanted: &[(&str, usize)]) {
    for (what, times) in met {
        println!("{times:6} {what}");
    }
    for (what, least) in wanted {
        let times = met.get(what).copied().unwrap_or(0);
        assert!(times >= *least, "met only {times} times: {what}");
    }
}

#[test]
fn every_family_is_drawn_rightly() {
    let met = RefCell::new(grown::Met::new());
    let family = (prop::collection::vec(grown::step(), 1..52), 0..9_usize);
    runner(400)
        .run(&family, |(steps, by)| {
            let growing = grown::grow(&steps);
            let picture = lay_out(&growing.family);
            none(checks::any_picture(&growing.family, &picture))?;
            none(checks::consistent(&growing.family, &picture))?;
            none(meaning::of_any(&growing.family, &picture))?;
            none(meaning::of_consistent(&growing.family, &picture))?;
            none(checks::hidden(&picture))?;
            prop_assert_eq!(&picture, &lay_out(&shuffled(&growing.family, by)));
            let mut met = met.borrow_mut();
            for (what, times) in growing.met {
                *met.entry(what).or_default() += times;
            }
            let mut count = |what, times: usize| *met.entry(what).or_default() += times;
            let drawn = |outline: &&Outline| !outline.corners.is_empty();
            count("outlines", picture.outlines.len());
            count("outlines drawn", picture.outlines.iter().filter(drawn).count());
            count(
                "outlines with steps",
                picture
                    .outlines
                    .iter()
                    .filter(|one| one.corners.len() > 4)
                    .count(),
            );
            count(
                "twins joined",
                picture.child_lines.iter().filter(|line| line.is_twin).count(),
            );
            count(
                "unknown parents",
                picture.nodes.iter().filter(|node| node.person.is_none()).count(),
            );
            count("sibling lines of their own", picture.sibling_lines.len());
            count("connectors", picture.connectors.len());
            count("more than 30 persons", usize::from(picture.nodes.len() > 30));
            Ok(())
        })
        .unwrap();
    let wanted = [
        ("several unions of one person", 200),
        ("three unions of one person", 20),
        ("parted", 100),
        ("married the same again", 10),
        ("partners who were in the family", 10),
        ("couples of one sex", 100),
        ("half-siblings", 200),
        ("half-siblings by unknown parents", 100),
        ("one parent unknown", 100),
        ("step-parents", 20),
        ("adopted", 100),
        ("adopted by the other's partner", 100),
        ("in care", 8),
        ("in care with one", 8),
        ("care ended", 50),
        ("half-siblings of known parents", 20),
        ("aunts and uncles", 8),
        ("step-siblings", 10),
        ("somebody near", 100),
        ("ended by a day", 50),
        ("guardians", 20),
        ("twins joined", 100),
        ("dead", 100),
        ("three generations", 200),
        ("four generations", 30),
        ("cousins", 50),
        ("grandparents said", 8),
        ("siblings said", 30),
        ("network", 100),
        ("related to nobody", 100),
        ("two or more homes", 100),
        ("homes without the generation between", 10),
        ("outlines drawn", 200),
        ("outlines with steps", 100),
        ("unknown parents", 100),
        ("sibling lines of their own", 100),
        ("connectors", 100),
        ("more than 30 persons", 20),
    ];
    let met = met.into_inner();
    must_have_met(&met, &wanted);
    let tinted = met["outlines"] - met["outlines drawn"];
    assert!(tinted * 20 < met["outlines"], "{tinted} outlines were given up");
}

#[test]
fn no_record_is_too_strange_to_be_drawn() {
    let met = RefCell::new(grown::Met::new());
    runner(600)
        .run(&(strange::record(), 0..9_usize), |(family, by)| {
            let picture = lay_out(&family);
            none(checks::any_picture(&family, &picture))?;
            none(meaning::of_any(&family, &picture))?;
            prop_assert_eq!(&picture, &lay_out(&shuffled(&family, by)));
            let mut met = met.borrow_mut();
            for note in &picture.notes {
                *met.entry(kind_of(note)).or_default() += 1;
            }
            Ok(())
        })
        .unwrap();
    let wanted = [
        ("against generations", 100),
        ("household member missing", 50),
        ("household twice", 1),
        ("more than two parents", 2),
        ("parents from sibling", 5),
        ("partners contradict", 2),
        ("person missing", 300),
        ("person twice", 50),
        ("related to self", 100),
        ("said twice", 20),
        ("siblings contradict parents", 20),
        ("twins apart", 1),
    ];
    must_have_met(&met.into_inner(), &wanted);
}

fn kind_of(note: &Note) -> &'static str {
    match note {
        Note::PersonMissing { .. } => "person missing",
        Note::RelatedToSelf { .. } => "related to self",
        Note::SaidTwice { .. } => "said twice",
        Note::AgainstGenerations { .. } => "against generations",
        Note::SiblingsContradictParents { .. } => "siblings contradict parents",
        Note::PartnersContradict { .. } => "partners contradict",
        Note::MoreThanTwoParents { .. } => "more than two parents",
        Note::ParentsFromSibling { .. } => "parents from sibling",
        Note::TwinsApart { .. } => "twins apart",
        Note::PersonTwice { .. } => "person twice",
        Note::HouseholdMemberMissing { .. } => "household member missing",
        Note::HouseholdTwice { .. } => "household twice",
        Note::HouseholdTinted { .. } => "household tinted",
    }
}
