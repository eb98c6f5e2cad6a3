//! What holds for every genogram: on families that grow step by step, on records that no family could have, and on
//! named families whose pictures are kept beside this file to be looked at.
//!
//! `MAKKER_SEEDS` asks for more than CI has time for.

mod checks;
mod grown;
mod named;
mod svg;
mod told;

use std::cell::RefCell;

use makker_genogram::family::{Family, Measures};
use makker_genogram::note::Note;
use makker_genogram::picture::Picture;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

fn lay_out(family: &Family) -> Picture {
    makker_genogram::lay_out(family, &Measures::default())
}

/// The same families each time, so that a failure is met again; more of them when more are asked for.
fn runner(cases: u32) -> TestRunner {
    let more = std::env::var("MAKKER_SEEDS").ok().and_then(|text| text.parse().ok()).unwrap_or(cases);
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

#[test]
fn every_family_is_drawn_rightly() {
    let met = RefCell::new(grown::Met::new());
    let family = (prop::collection::vec(grown::step(), 1..40), 0..9_usize);
    runner(500)
        .run(&family, |(steps, by)| {
            let growing = grown::grow(&steps);
            let picture = lay_out(&growing.family);
            none(checks::any_picture(&growing.family, &picture))?;
            none(checks::consistent(&growing.family, &picture))?;
            none(checks::hidden(&picture))?;
            prop_assert_eq!(&picture, &lay_out(&shuffled(&growing.family, by)));
            let mut met = met.borrow_mut();
            for (what, times) in growing.met {
                *met.entry(what).or_default() += times;
            }
            let mut count = |what, times: usize| *met.entry(what).or_default() += times;
            let drawn = |outline: &&makker_genogram::picture::Outline| !outline.corners.is_empty();
            count("outlines drawn", picture.outlines.iter().filter(drawn).count());
            count("outlines tinted", picture.outlines.iter().filter(|one| !drawn(one)).count());
            count("twins joined", picture.child_lines.iter().filter(|line| line.is_twin).count());
            count("unknown parents", picture.nodes.iter().filter(|node| node.person.is_none()).count());
            count("hidden lines", checks::hidden(&picture).len());
            count("families", 1);
            Ok(())
        })
        .unwrap();
    let met = met.into_inner();
    for (what, times) in &met {
        println!("{times:6} {what}");
    }
}

#[test]
fn no_record_is_too_strange_to_be_drawn() {
    let met = RefCell::new(grown::Met::new());
    runner(500)
        .run(&(grown::hostile(), 0..9_usize), |(family, by)| {
            let picture = lay_out(&family);
            none(checks::any_picture(&family, &picture))?;
            prop_assert_eq!(&picture, &lay_out(&shuffled(&family, by)));
            let mut met = met.borrow_mut();
            for note in &picture.notes {
                *met.entry(kind_of(note)).or_default() += 1;
            }
            Ok(())
        })
        .unwrap();
    let met = met.into_inner();
    for (what, times) in &met {
        println!("{times:6} {what}");
    }
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

#[test]
fn draw_all() {
    for (name, told) in named::all() {
        let picture = lay_out(&told.family);
        std::fs::write(format!("/tmp/genogram-{name}.svg"), svg::write(&told, &picture)).unwrap();
        println!("{name}: {:?}", picture.notes);
        assert_eq!(checks::any_picture(&told.family, &picture), Vec::<String>::new(), "{name}");
        println!("hidden {:?}", checks::hidden(&picture));
    }
}
