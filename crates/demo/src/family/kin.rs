//! A household written down: couples and single parents, second families, children apart, the dead and the unknown.

use crate::book::{Bond, Book};
use crate::family::people::{People, Someone};
use crate::person::Kin;
use chrono::NaiveDate;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person::relation::{Closeness, Quality, RelationKind};

use super::household::{Form, Household};

impl Household {
    /// Writes everybody down, and how they are related.
    pub(crate) fn write(&self, book: &mut Book<'_>, on: NaiveDate) -> People {
        let gone = matches!(self.form, Form::Widowed);
        let apart = matches!(self.form, Form::MotherAlone | Form::SecondFamily | Form::TwoHomes);
        let mother = self.adult(book, on, &self.mother, true);
        let partner = self
            .step
            .as_ref()
            .or(self.father.as_ref().filter(|_| !gone && !apart));
        let father = partner.map(|partner| self.adult(book, on, partner, false));
        // Whoever does not live here any more stands in the network, or as a member elsewhere where children go to and fro.
        let birth_father = match (&self.father, &father, apart || gone) {
            (Some(sketch), _, true) if self.form == Form::TwoHomes => Some(self.elsewhere(book, on, sketch)),
            (Some(sketch), _, true) => {
                let died = gone.then(|| book.calendar.born(3, 100));
                Some(book.kin(
                    on,
                    &Kin {
                        given: &sketch.given,
                        family: &sketch.family,
                        born: Some(sketch.born),
                        died,
                        note: if gone { "" } else { "Far til børnene" },
                        ..Kin::default()
                    },
                ))
            }
            (Some(_), Some(father), false) => Some(father.id),
            _ => None,
        };
        let mut children = Vec::new();
        for (place, sketch) in self.children.iter().enumerate() {
            let placed = self.form == Form::ChildPlaced && place == 0;
            let joint = self.step.is_some() && place + 1 == self.children.len() && place > 0;
            let of = if joint {
                father.as_ref().map(|father| father.id)
            } else {
                birth_father
            };
            children.push((self.child(book, on, sketch, (mother.id, of, placed)), of));
        }
        let bond = Bond::default();
        let raised = |book: &mut Book<'_>, parent: EntityId, child: EntityId, kind| {
            book.relate(on, parent, kind, child, &bond);
        };
        for (child, of) in &children {
            raised(book, mother.id, child.id, RelationKind::Parent);
            if let Some(of) = of {
                raised(book, *of, child.id, RelationKind::Parent);
            }
            if let (Some(step), true) = (
                &father,
                self.step.is_some() && Some(father.as_ref().map_or(child.id, |step| step.id)) != *of,
            ) {
                raised(book, step.id, child.id, RelationKind::StepParent);
            }
        }
        self.couples(
            book,
            on,
            mother.id,
            father.as_ref().map(|father| father.id),
            birth_father,
        );
        self.siblings(book, on, &children, birth_father);
        self.grandparents(book, on, mother.id, &children);
        People {
            language: self.language.clone(),
            interpreter: self.interpreter,
            mother: Some(mother),
            father,
            children: children.into_iter().map(|(child, _)| child).collect(),
        }
    }

    fn couples(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        mother: EntityId,
        partner: Option<EntityId>,
        birth_father: Option<EntityId>,
    ) {
        let calendar = *book.calendar;
        let since = |days| Some(Period::since(calendar.day(days)));
        if let Some(partner) = partner {
            let kind = if self.step.is_some() || self.language == "da" {
                RelationKind::Partner
            } else {
                RelationKind::Spouse
            };
            let lasts = if self.step.is_some() {
                since(-1500)
            } else {
                since(-6000)
            };
            let close = Bond {
                closeness: Some(Closeness::Close),
                quality: Some(Quality::Supportive),
                period: lasts,
                note: "",
            };
            book.relate(on, mother, kind, partner, &close);
        }
        let former = birth_father.filter(|father| Some(*father) != partner);
        if let Some(former) = former {
            let (kind, quality) = match self.form {
                Form::Widowed => (RelationKind::Spouse, Quality::Supportive),
                Form::TwoHomes => (RelationKind::FormerPartner, Quality::Mixed),
                _ => (RelationKind::FormerPartner, Quality::Strained),
            };
            let ended = Bond {
                quality: Some(quality),
                period: Some(calendar.span(-5500, -1400)),
                ..Bond::default()
            };
            book.relate(on, mother, kind, former, &ended);
        }
    }

    fn siblings(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        children: &[(Someone, Option<EntityId>)],
        birth_father: Option<EntityId>,
    ) {
        for (place, (one, of_one)) in children.iter().enumerate() {
            for (other, of_other) in children.iter().skip(place + 1) {
                let kind = if of_one == of_other {
                    RelationKind::Sibling
                } else {
                    RelationKind::HalfSibling
                };
                book.relate(on, one.id, kind, other.id, &Bond::default());
            }
        }
        let (Some(sister), Some(father)) = (&self.half_sister, birth_father) else {
            return;
        };
        let kin = book.kin(
            on,
            &Kin {
                given: &sister.given,
                family: &sister.family,
                female: true,
                born: Some(sister.born),
                note: "Halvsøster, bor hos deres far",
                ..Kin::default()
            },
        );
        book.relate(on, father, RelationKind::Parent, kin, &Bond::default());
        for (child, _) in children {
            book.relate(on, kin, RelationKind::HalfSibling, child.id, &Bond::default());
        }
    }

    fn grandparents(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        mother: EntityId,
        children: &[(Someone, Option<EntityId>)],
    ) {
        let grandmother = book.kin(
            on,
            &Kin {
                given: &self.grandmother.given,
                family: &self.grandmother.family,
                female: true,
                born: Some(self.grandmother.born),
                note: "Mormor",
                ..Kin::default()
            },
        );
        let died = book.dice.chance(40).then(|| book.calendar.born(6, 20));
        let grandfather = book.kin(
            on,
            &Kin {
                given: &self.grandfather.given,
                family: &self.grandfather.family,
                born: Some(self.grandfather.born),
                died,
                note: "Morfar",
                ..Kin::default()
            },
        );
        book.relate(
            on,
            grandmother,
            RelationKind::Spouse,
            grandfather,
            &Bond::default(),
        );
        let near = Bond {
            closeness: Some(Closeness::Near),
            quality: Some(Quality::Supportive),
            ..Bond::default()
        };
        book.relate(on, grandmother, RelationKind::Parent, mother, &near);
        book.relate(on, grandfather, RelationKind::Parent, mother, &Bond::default());
        if self.form == Form::WithGrandmother {
            for (child, _) in children {
                book.relate(on, grandmother, RelationKind::Guardian, child.id, &near);
            }
        }
    }
}
