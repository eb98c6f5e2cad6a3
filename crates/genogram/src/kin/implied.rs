//! Which relations the bonds already say, and which need a line across.

use std::collections::BTreeSet;

use makker_domain::person::relation::RelationKind::{self, *};

use super::Finder;
use crate::note::Note;
use crate::reading::is_couple;

impl Finder<'_> {
    pub(super) fn what_is_implied(&mut self) {
        // Full siblings who are also said to be half-siblings have been parted since they were hung from one line.
        let early = std::mem::take(&mut self.kin.implied);
        let reading = self.reading;
        for place in early {
            let tie = &reading.ties[place];
            if self.is_implied(tie.kind, tie.from, tie.to) {
                self.kin.implied.push(place);
            }
        }
        let drawn: BTreeSet<usize> = self.drawn();
        for (place, tie) in self.reading.ties.iter().enumerate() {
            if drawn.contains(&place) || is_couple(tie.kind) {
                continue;
            }
            if self.is_implied(tie.kind, tie.from, tie.to) {
                self.kin.implied.push(place);
                continue;
            }
            if self.siblings_contradict(tie.kind, tie.from, tie.to) {
                let relation = tie.id;
                self.kin.notes.push(Note::SiblingsContradictParents { relation });
            }
            self.kin.across.push(place);
        }
    }

    fn drawn(&self) -> BTreeSet<usize> {
        let bonds = self.kin.bonds.iter().flat_map(|bond| {
            let children = bond.children.iter().flat_map(|link| &link.ties);
            children.chain(&bond.ties).chain(&bond.sibling_ties)
        });
        bonds
            .chain(&self.kin.across)
            .chain(&self.kin.implied)
            .copied()
            .collect()
    }

    fn parents_of(&self, child: usize) -> BTreeSet<usize> {
        let bonds = self.kin.bonds.iter();
        let own = bonds.filter(|bond| bond.children.iter().any(|link| link.child == child));
        own.flat_map(|bond| bond.parents.iter().copied()).collect()
    }

    /// The bonds under which both hang.
    fn share_bond(&self, a: usize, b: usize) -> bool {
        let hangs = |bond: &super::Bond, child| bond.children.iter().any(|link| link.child == child);
        self.kin.bonds.iter().any(|bond| hangs(bond, a) && hangs(bond, b))
    }

    fn is_implied(&self, kind: RelationKind, from: usize, to: usize) -> bool {
        match kind {
            Sibling => self.share_bond(from, to),
            HalfSibling => {
                let shared = !self.parents_of(from).is_disjoint(&self.parents_of(to));
                shared && !self.share_bond(from, to)
            }
            StepSibling => {
                let others = self.parents_of(to);
                let couple = |one: usize| others.iter().any(|other| self.are_couple(one, *other));
                self.parents_of(from).into_iter().any(couple)
            }
            StepParent => self
                .parents_of(to)
                .into_iter()
                .any(|parent| self.are_couple(from, parent)),
            Grandparent => self
                .parents_of(to)
                .into_iter()
                .any(|one| self.parents_of(one).contains(&from)),
            AuntOrUncle => self.parents_of(to).into_iter().any(|parent| {
                let sibling = |one: usize| one != parent && self.share_bond(one, parent);
                let partners = (0..self.reading.people.len()).filter(|one| self.are_couple(*one, from));
                sibling(from) || partners.into_iter().any(sibling)
            }),
            _ => false,
        }
    }

    fn siblings_contradict(&self, kind: RelationKind, from: usize, to: usize) -> bool {
        let known = |child| !self.parents_of(child).is_empty();
        match kind {
            Sibling => true,
            HalfSibling => known(from) && known(to),
            _ => false,
        }
    }
}
