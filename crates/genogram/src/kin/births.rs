//! Under whom each child hangs: by birth, by adoption, in care.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::person::relation::RelationKind;

use super::{Bond, Finder, Link};
use crate::note::Note;
use crate::picture::ChildKind;

/// Parent and the tie that says so.
type Parents = BTreeMap<usize, usize>;

impl Finder<'_> {
    pub(super) fn births(&mut self) {
        let kinds = [
            RelationKind::Parent,
            RelationKind::AdoptiveParent,
            RelationKind::FosterParent,
        ];
        let mut of_child: BTreeMap<usize, BTreeMap<RelationKind, Parents>> = BTreeMap::new();
        for place in self.ties_of(&kinds) {
            let tie = &self.reading.ties[place];
            if self.row_of(tie.from) < self.row_of(tie.to) {
                let parents = of_child.entry(tie.to).or_default().entry(tie.kind).or_default();
                parents.insert(tie.from, place);
            } else {
                self.against_generations(place);
            }
        }
        for (child, mut parents) in of_child {
            let mut take = |kind| parents.remove(&kind).unwrap_or_default();
            let mut by_birth = take(RelationKind::Parent);
            let mut by_adoption = take(RelationKind::AdoptiveParent);
            let in_care = take(RelationKind::FosterParent);
            if by_birth.len() > 2 {
                let child = self.reading.people[child].id;
                self.kin.notes.push(Note::MoreThanTwoParents { child });
            }
            self.adopted_by_stepparent(child, &mut by_birth, &mut by_adoption);
            if !by_birth.is_empty() {
                let known = by_birth.keys().copied().collect();
                self.shared_by.insert(child, known);
            }
            self.hang(child, ChildKind::Birth, by_birth);
            self.hang(child, ChildKind::Adoption, by_adoption);
            self.hang(child, ChildKind::Foster, in_care);
        }
    }

    /// One parent by birth and one by adoption, who are a couple or all there is: one line from both.
    fn adopted_by_stepparent(&mut self, child: usize, by_birth: &mut Parents, by_adoption: &mut Parents) {
        let pairs = by_birth.iter().flat_map(|(own, birth)| {
            by_adoption
                .iter()
                .map(move |(other, adoption)| (*own, *birth, *other, *adoption))
        });
        let alone = by_birth.len() == 1 && by_adoption.len() == 1;
        let mut fitting = pairs.filter(|(own, _, other, _)| {
            own != other
                && self.row_of(*own) == self.row_of(*other)
                && (alone || self.are_couple(*own, *other))
        });
        let Some((own, birth, other, adoption)) = fitting.next() else {
            return;
        };
        drop(fitting);
        // The parents by birth are two and known: the adoption gets a line of its own.
        if by_birth.len() > 1 {
            return;
        }
        by_birth.remove(&own);
        by_adoption.remove(&other);
        let bond = self.bond_of(&[own, other]);
        self.kin.bonds[bond].children.push(Link {
            child,
            kind: ChildKind::BirthAndAdoption,
            ties: vec![birth, adoption],
            is_over: false,
        });
        self.shared_by.insert(child, BTreeSet::from([own, other]));
    }

    /// Under a pair where two of them make one, then under each of the others alone.
    fn hang(&mut self, child: usize, kind: ChildKind, mut parents: Parents) {
        while let Some((first, second)) = self.best_pair(&parents) {
            let ties = [first, second]
                .iter()
                .filter_map(|one| parents.remove(one))
                .collect();
            self.hang_under(&[first, second], child, kind, ties);
        }
        for (parent, tie) in parents {
            self.hang_under(&[parent], child, kind, vec![tie]);
        }
    }

    fn hang_under(&mut self, parents: &[usize], child: usize, kind: ChildKind, ties: Vec<usize>) {
        let is_over = kind != ChildKind::Birth && ties.iter().all(|tie| self.reading.ties[*tie].is_over);
        let bond = self.bond_of(parents);
        self.kin.bonds[bond].children.push(Link {
            child,
            kind,
            ties,
            is_over,
        });
    }

    fn best_pair(&self, parents: &Parents) -> Option<(usize, usize)> {
        let level = || {
            parents.keys().flat_map(|first| {
                let others = parents.keys().filter(move |second| first < second);
                let level = others.filter(|second| self.row_of(*first) == self.row_of(**second));
                level.map(|second| (*first, *second))
            })
        };
        level()
            .find(|(a, b)| self.are_couple(*a, *b))
            .or_else(|| level().next())
    }

    /// Half-siblings by one known parent hang each under that parent and a question mark.
    pub(super) fn unknown_parents(&mut self) {
        let alone = (0..self.kin.bonds.len()).filter(|bond| self.kin.bonds[*bond].parents.len() == 1);
        for place in alone.collect::<Vec<_>>() {
            let Some(parent) = self.kin.bonds[place].parents.first().copied() else {
                continue;
            };
            let by_birth = |link: &Link| link.kind == ChildKind::Birth;
            let has_others = self.kin.bonds.iter().enumerate().any(|(other, bond)| {
                other != place && bond.parents.contains(&parent) && bond.children.iter().any(by_birth)
            });
            let parts = self.parts_by_half_siblings(place);
            if parts.is_empty() || (!has_others && parts.len() == 1) {
                continue;
            }
            self.kin.bonds[place].children.retain(|link| !by_birth(link));
            for children in parts {
                let unknown = self.kin.row.len();
                let row = self.row_of(parent);
                self.kin.row.push(row);
                let mut bond = Bond::of(vec![parent, unknown]);
                bond.children = children;
                self.kin.bonds.push(bond);
            }
        }
    }

    /// The children by birth of a parent alone, parted where the record calls two of them half-siblings.
    fn parts_by_half_siblings(&self, bond: usize) -> Vec<Vec<Link>> {
        let ties = self.ties_of(&[RelationKind::HalfSibling]);
        let are_half = |a: usize, b: usize| {
            ties.iter()
                .map(|tie| &self.reading.ties[*tie])
                .any(|tie| (tie.from, tie.to) == (a.min(b), a.max(b)))
        };
        let mut parts: Vec<Vec<Link>> = Vec::new();
        let mut children = self.kin.bonds[bond].children.clone();
        children.retain(|link| link.kind == ChildKind::Birth);
        children.sort_by_key(|link| self.reading.age_key(link.child));
        for link in children {
            let fitting = parts
                .iter_mut()
                .find(|part| part.iter().all(|other| !are_half(other.child, link.child)));
            match fitting {
                Some(part) => part.push(link),
                None => parts.push(vec![link]),
            }
        }
        parts
    }
}
