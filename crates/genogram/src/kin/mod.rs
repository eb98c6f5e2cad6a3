//! The family as bonds: one or two parents, or none that is known, and the children that hang under them.

mod births;
mod implied;
mod siblings;
mod together;

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::person::relation::RelationKind;

use crate::dense::Dense;
use crate::generations;
use crate::note::Note;
use crate::picture::{ChildKind, Tie as Look};
use crate::reading::{Reading, is_couple};

/// A couple, a parent alone, or siblings without parents.
#[derive(Clone, Debug)]
pub struct Bond {
    /// On one row; two, one or none.
    pub parents: Vec<usize>,
    /// The relations between the two.
    pub ties: Vec<usize>,
    pub children: Vec<Link>,
    /// Relations between the children that this bond draws.
    pub sibling_ties: Vec<usize>,
    pub look: Look,
    /// The relation whose text stands at the line.
    pub leading: Option<usize>,
    /// Sorts one person's bonds by time: whether it still holds, and when it began.
    pub time: (bool, Option<chrono::NaiveDate>),
}

/// A child under a bond.
#[derive(Clone, Debug)]
pub struct Link {
    pub child: usize,
    pub kind: ChildKind,
    /// The relations that it draws.
    pub ties: Vec<usize>,
    /// All of them have ended: the child is no longer in care there. Birth does not end.
    pub is_over: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Kin {
    /// The row of everybody, the unknown parents at the end.
    pub row: Dense<usize>,
    pub bonds: Dense<Bond>,
    /// Ties that are drawn as connectors.
    pub across: Vec<usize>,
    /// Ties that the bonds say already.
    pub implied: Vec<usize>,
    pub notes: Vec<Note>,
}

pub fn find(reading: &Reading) -> Kin {
    let mut finder = Finder {
        reading,
        kin: Kin {
            row: generations::rows(reading),
            ..Kin::default()
        },
        by_parents: BTreeMap::new(),
        shared_by: BTreeMap::new(),
    };
    finder.couples();
    finder.births();
    finder.siblings();
    finder.unknown_parents();
    finder.what_is_implied();
    finder.looks();
    finder.kin
}

/// Under construction.
struct Finder<'a> {
    reading: &'a Reading,
    kin: Kin,
    by_parents: BTreeMap<Vec<usize>, usize>,
    /// The birth parents of each child under whom it is drawn.
    shared_by: BTreeMap<usize, BTreeSet<usize>>,
}

impl Finder<'_> {
    /// The bond of these parents, made if there was none.
    fn bond_of(&mut self, parents: &[usize]) -> usize {
        let mut parents = parents.to_vec();
        parents.sort_unstable();
        let next = self.kin.bonds.len();
        let place = *self.by_parents.entry(parents.clone()).or_insert(next);
        if place == next {
            self.kin.bonds.push(Bond::of(parents));
        }
        place
    }

    fn row_of(&self, person: usize) -> usize {
        self.kin.row[person]
    }

    fn couples(&mut self) {
        for (place, tie) in self.reading.ties.iter().enumerate() {
            if !is_couple(tie.kind) {
                continue;
            }
            if generations::fits(tie.kind, self.row_of(tie.from), self.row_of(tie.to)) {
                let bond = self.bond_of(&[tie.from, tie.to]);
                self.kin.bonds[bond].ties.push(place);
            } else {
                self.against_generations(place);
            }
        }
    }

    fn against_generations(&mut self, tie: usize) {
        let relation = self.reading.ties[tie].id;
        self.kin.notes.push(Note::AgainstGenerations { relation });
        self.kin.across.push(tie);
    }

    fn are_couple(&self, a: usize, b: usize) -> bool {
        let pair = vec![a.min(b), a.max(b)];
        let bond = self.by_parents.get(&pair).map(|place| &self.kin.bonds[*place]);
        bond.is_some_and(|bond| !bond.ties.is_empty())
    }

    fn ties_of(&self, kinds: &[RelationKind]) -> Vec<usize> {
        let ties = self.reading.ties.iter().enumerate();
        ties.filter(|(_, tie)| kinds.contains(&tie.kind))
            .map(|(place, _)| place)
            .collect()
    }
}

impl Bond {
    fn of(parents: Vec<usize>) -> Self {
        Self {
            parents,
            ties: Vec::new(),
            children: Vec::new(),
            sibling_ties: Vec::new(),
            look: Look::ParentsOnly,
            leading: None,
            time: (false, None),
        }
    }

    /// Both partners, where there are two.
    pub fn pair(&self) -> Option<(usize, usize)> {
        match self.parents.as_slice() {
            [first, second] => Some((*first, *second)),
            _ => None,
        }
    }
}
