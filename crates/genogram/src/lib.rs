//! Where each person and each line of a genogram goes, for the window and for paper alike.
//!
//! This crate must never know: files, databases, operations, windows, the clock, languages, or which typeface a text
//! is set in. Sizes of texts come in, places go out; what stands in the texts is the caller's.
//!
//! [`lay_out`] takes the persons of one family record, their relations and their households as they are, consistent
//! or not, and never refuses them. Everybody is drawn, and each relation is drawn once, implied by other lines, or
//! named in a [`note::Note`].
//!
//! The conventions are those of M. McGoldrick, R. Gerson and S. Petry, *Genograms: Assessment and Intervention*
//! (2008): squares and circles, the man to the left, the eldest child to the left, the present partner nearest.
//!
//! ```
//! use chrono::NaiveDate;
//! use makker_domain::id::EntityId;
//! use makker_domain::period::Period;
//! use makker_domain::person::relation::RelationKind;
//! use makker_domain::sex::Sex;
//! use makker_genogram::family::{Family, Measures, Person, Relation, TextSize};
//!
//! let id = |number| EntityId::from_bytes([number; 16]);
//! let person = |number, sex| Person {
//!     id: id(number),
//!     sex,
//!     born_on: None,
//!     died_on: None,
//!     is_member: true,
//!     text: TextSize { width: 40.0, height: 30.0 },
//! };
//! let parent = |number: u8, from| Relation {
//!     id: id(100 + number),
//!     from: id(from),
//!     kind: RelationKind::Parent,
//!     to: id(3),
//!     period: Period::ALWAYS,
//!     text: TextSize::default(),
//! };
//! let family = Family {
//!     persons: vec![person(1, Sex::Female), person(2, Sex::Male), person(3, Sex::Female)],
//!     relations: vec![parent(1, 1), parent(2, 2)],
//!     households: Vec::new(),
//!     day: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
//! };
//! let picture = makker_genogram::lay_out(&family, &Measures::default());
//! let [father, mother, child] = picture.nodes.as_slice() else { panic!() };
//! assert_eq!(father.person, Some(id(2)));
//! assert!(father.at.x < child.at.x && child.at.x < mother.at.x);
//! assert!(child.at.y > father.at.y);
//! ```

pub mod family;
pub mod note;
pub mod picture;

// The steps, in their order.
mod across;
mod channel;
mod down;
mod draw;
mod extent;
mod generations;
mod homes;
mod kin;
mod net;
mod order;
mod reading;
mod routes;
mod seats;
mod twins;

mod dense;
mod rectilinear;

use dense::Dense;
use family::{Family, Measures};
use picture::Picture;

/// Lays out one family. The same family gives the same picture, in whatever order its parts come.
pub fn lay_out(family: &Family, measures: &Measures) -> Picture {
    let reading = reading::read(family);
    let kin = kin::find(&reading);
    let net = net::build(&reading, &kin);
    let rows = order::find(&reading, &kin, &net);
    let seating = seats::Seating {
        reading: &reading,
        kin: &kin,
        net: &net,
        measures,
    };
    let seats = seating.find(&rows);
    let x = across::place(&seating, &rows, &seats);
    let (twins, apart) = twins::find(&reading, &kin, &net, &rows);
    let router = routes::Router {
        seating: &seating,
        seats: &seats,
        x: &x,
        twins,
    };
    let routes = router.find();
    let down = down::Down::find(&rows, &seats, &routes.channels, measures);
    let mut drawing = draw::Drawing {
        seating: &seating,
        seats: &seats,
        rows: &rows,
        x: &x,
        routes: &routes,
        down: &down,
        place: Dense::default(),
    };
    let mut picture = drawing.draw();
    homes::draw(&drawing, &mut picture);
    picture.implied = kin.implied.iter().map(|tie| reading.ties[*tie].id).collect();
    picture.implied.sort_unstable();
    picture.over.clone_from(&reading.over);
    picture.over.sort_unstable();
    picture.notes.extend(apart);
    picture.notes.extend(&reading.notes);
    picture.notes.extend(&kin.notes);
    picture.notes.sort_unstable();
    picture.notes.dedup();
    extent::settle(&mut picture);
    picture
}
