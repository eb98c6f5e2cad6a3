//! Siblings whose parents the record does not name, or names for one of them only.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::person::relation::RelationKind;

use super::{Bond, Finder, Link};
use crate::note::Note;
use crate::picture::ChildKind;

impl Finder<'_> {
    /// Full siblings have both parents in common, so who has fewer named hangs under the same.
    pub(super) fn siblings(&mut self) {
        let ties = self.ties_of(&[RelationKind::Sibling]);
        let mut open: BTreeSet<usize> = ties.into_iter().collect();
        loop {
            let joined: Vec<usize> = open.iter().copied().filter(|tie| self.join(*tie)).collect();
            if joined.is_empty() {
                break;
            }
            open.retain(|tie| !joined.contains(tie));
        }
        self.without_parents(&open);
    }

    /// Whether the tie was drawn by hanging one of the two where the other hangs.
    fn join(&mut self, place: usize) -> bool {
        let tie = &self.reading.ties[place];
        let (from, to) = (tie.from, tie.to);
        if self.row_of(from) != self.row_of(to) {
            return false;
        }
        let of = |child: usize| self.shared_by.get(&child).cloned().unwrap_or_default();
        let (first, second) = (of(from), of(to));
        let (fewer, child, more, other) = if first.len() < second.len() {
            (first, from, second, to)
        } else {
            (second, to, first, from)
        };
        if fewer.len() == more.len() || !fewer.is_subset(&more) {
            return false;
        }
        let by_birth = |link: &Link, child: usize| {
            link.child == child && matches!(link.kind, ChildKind::Birth | ChildKind::BirthAndAdoption)
        };
        let home = self.kin.bonds.iter().position(|bond| {
            let parents: BTreeSet<usize> = bond.parents.iter().copied().collect();
            fewer.is_subset(&parents) && bond.children.iter().any(|link| by_birth(link, other))
        });
        let Some(home) = home else {
            return false;
        };
        let mut ties = Vec::new();
        for bond in self.kin.bonds.iter_mut() {
            let gone = bond
                .children
                .iter()
                .position(|link| link.kind == ChildKind::Birth && link.child == child);
            if let Some(gone) = gone {
                ties.extend(bond.children.remove(gone).ties);
            }
        }
        let kind = ChildKind::Birth;
        self.kin.bonds[home].children.push(Link {
            child,
            kind,
            ties,
            is_over: false,
        });
        self.shared_by.insert(child, more);
        self.kin.implied.push(place);
        let child = self.reading.people[child].id;
        self.kin.notes.push(Note::ParentsFromSibling { child });
        true
    }

    /// Siblings of whom nobody has a parent here get a line over them.
    fn without_parents(&mut self, open: &BTreeSet<usize>) {
        let mut part: BTreeMap<usize, usize> = BTreeMap::new();
        let mut drawn = Vec::new();
        for place in open {
            let tie = &self.reading.ties[*place];
            let orphan = |child: usize| !self.shared_by.contains_key(&child);
            if !orphan(tie.from) || !orphan(tie.to) || self.row_of(tie.from) != self.row_of(tie.to) {
                continue;
            }
            let first = *part.entry(tie.from).or_insert(tie.from);
            let second = *part.entry(tie.to).or_insert(tie.to);
            for one in part.values_mut().filter(|one| **one == second) {
                *one = first;
            }
            drawn.push((*place, tie.from));
        }
        let parts: BTreeSet<usize> = part.values().copied().collect();
        for name in parts {
            let mut bond = Bond::of(Vec::new());
            let children = part.iter().filter(|(_, one)| **one == name);
            bond.children = children
                .map(|(child, _)| Link {
                    child: *child,
                    kind: ChildKind::Birth,
                    ties: Vec::new(),
                    is_over: false,
                })
                .collect();
            let own = drawn.iter().filter(|(_, child)| part.get(child) == Some(&name));
            bond.sibling_ties = own.map(|(tie, _)| *tie).collect();
            self.kin.bonds.push(bond);
        }
    }
}
