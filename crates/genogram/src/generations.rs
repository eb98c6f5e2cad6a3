//! On which row everybody stands: partners and siblings on one, children under their parents.
//!
//! Each relation asks for something; what is surest asks first. A wish that would make somebody stand under
//! themselves is not granted, so records that go in circles end too.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::person::relation::RelationKind::{self, *};

use crate::dense::Dense;
use crate::reading::{Reading, is_couple};

/// The row of each person, from 0 at the top.
pub fn rows(reading: &Reading) -> Dense<usize> {
    let mut ground = Ground::new(reading.people.len());
    for (first, wish, second) in wishes(reading) {
        match wish {
            Wish::Level => ground.level(first, second),
            Wish::Above(steps) => ground.above(first, second, steps),
        }
    }
    // Somebody known only through what is no kinship stands beside the one they know.
    for tie in reading.ties.iter() {
        ground.level_if_alone(tie.from, tie.to);
    }
    ground.rows()
}

#[derive(Clone, Copy)]
enum Wish {
    Level,
    Above(usize),
}

fn wishes(reading: &Reading) -> Vec<(usize, Wish, usize)> {
    let mut wishes = Vec::new();
    let above = |wishes: &mut Vec<_>, kinds: &[RelationKind], steps| {
        let ties = reading.ties.iter().filter(|tie| kinds.contains(&tie.kind));
        wishes.extend(ties.map(|tie| (tie.from, Wish::Above(steps), tie.to)));
    };
    let level = |wishes: &mut Vec<_>, kinds: &[RelationKind]| {
        let ties = reading.ties.iter().filter(|tie| kinds.contains(&tie.kind));
        wishes.extend(ties.map(|tie| (tie.from, Wish::Level, tie.to)));
    };
    // Each list of persons to stand on one row.
    let all_level = |wishes: &mut Vec<_>, lists: BTreeMap<usize, BTreeSet<usize>>| {
        for list in lists.into_values() {
            let mut list = list.into_iter();
            if let Some(first) = list.next() {
                wishes.extend(list.map(|other| (first, Wish::Level, other)));
            }
        }
    };
    let grouped = |kinds: &[RelationKind], by_child: bool| {
        let mut lists: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for tie in reading.ties.iter().filter(|tie| kinds.contains(&tie.kind)) {
            let (key, value) = if by_child {
                (tie.to, tie.from)
            } else {
                (tie.from, tie.to)
            };
            lists.entry(key).or_default().insert(value);
        }
        lists
    };
    above(&mut wishes, &[Parent], 1);
    above(&mut wishes, &[AdoptiveParent], 1);
    level(&mut wishes, &[Spouse, Partner]);
    level(&mut wishes, &[FormerPartner]);
    for kind in [Parent, AdoptiveParent] {
        all_level(&mut wishes, grouped(&[kind], true));
        all_level(&mut wishes, grouped(&[kind], false));
    }
    all_level(&mut wishes, grouped(&[Parent, AdoptiveParent], true));
    above(&mut wishes, &[FosterParent], 1);
    all_level(&mut wishes, grouped(&[FosterParent], true));
    all_level(
        &mut wishes,
        grouped(&[Parent, AdoptiveParent, FosterParent], false),
    );
    above(&mut wishes, &[StepParent], 1);
    level(&mut wishes, &[Sibling, HalfSibling, StepSibling]);
    above(&mut wishes, &[Grandparent], 2);
    above(&mut wishes, &[AuntOrUncle, Guardian], 1);
    wishes
}

/// Groups of persons on one row, and which stands over which.
struct Ground {
    group: Dense<usize>,
    /// Upper person, lower person, at least so many rows.
    above: Vec<(usize, usize, usize)>,
    /// Whether a wish was ever granted for them.
    tied: Dense<bool>,
}

impl Ground {
    fn new(people: usize) -> Self {
        Self {
            group: (0..people).collect(),
            above: Vec::new(),
            tied: Dense::all(false, people),
        }
    }

    fn level(&mut self, a: usize, b: usize) {
        let (kept, gone) = (self.group[a], self.group[b]);
        if kept != gone {
            if self.reaches(kept, gone) || self.reaches(gone, kept) {
                return;
            }
            for group in self.group.iter_mut().filter(|group| **group == gone) {
                *group = kept;
            }
        }
        self.tied[a] = true;
        self.tied[b] = true;
    }

    fn above(&mut self, upper: usize, lower: usize, steps: usize) {
        let (from, to) = (self.group[upper], self.group[lower]);
        if from != to && !self.reaches(to, from) {
            self.above.push((upper, lower, steps));
            self.tied[upper] = true;
            self.tied[lower] = true;
        }
    }

    fn level_if_alone(&mut self, a: usize, b: usize) {
        if !self.tied[a] || !self.tied[b] {
            self.level(a, b);
        }
    }

    /// Whether a way leads down from one group to the other.
    fn reaches(&self, from: usize, to: usize) -> bool {
        let mut below: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (upper, lower, _) in &self.above {
            below
                .entry(self.group[*upper])
                .or_default()
                .push(self.group[*lower]);
        }
        let mut seen = BTreeSet::from([from]);
        let mut open = vec![from];
        while let Some(group) = open.pop() {
            for next in below.get(&group).into_iter().flatten() {
                if *next == to {
                    return true;
                }
                if seen.insert(*next) {
                    open.push(*next);
                }
            }
        }
        false
    }

    fn rows(&self) -> Dense<usize> {
        let people = self.group.len();
        let mut row = Dense::all(0_usize, people);
        // There are no circles, so as many rounds as groups bring everybody down far enough.
        for _ in 0..=people {
            let mut moved = false;
            for (upper, lower, steps) in &self.above {
                let (upper, lower) = (self.group[*upper], self.group[*lower]);
                if row[lower] < row[upper] + steps {
                    row[lower] = row[upper] + steps;
                    moved = true;
                }
            }
            if !moved {
                break;
            }
        }
        self.draw_near(&mut row);
        self.lift(&mut row);
        let row: Dense<usize> = self.group.iter().map(|group| row[*group]).collect();
        self.seat_the_unrelated(row)
    }

    /// Ancestors stand right over their descendants, not at the top of the picture.
    fn draw_near(&self, row: &mut Dense<usize>) {
        for _ in 0..=self.group.len() {
            let mut lowest: BTreeMap<usize, usize> = BTreeMap::new();
            for (upper, lower, steps) in &self.above {
                let (upper, lower) = (self.group[*upper], self.group[*lower]);
                let room = row[lower].saturating_sub(*steps);
                lowest
                    .entry(upper)
                    .and_modify(|least| *least = room.min(*least))
                    .or_insert(room);
            }
            let mut moved = false;
            for (group, lowest) in lowest {
                moved |= row[group] < lowest;
                row[group] = row[group].max(lowest);
            }
            if !moved {
                return;
            }
        }
    }

    /// Each part of the family that hangs together begins at the top.
    fn lift(&self, row: &mut Dense<usize>) {
        let mut part: Dense<usize> = (0..self.group.len()).collect();
        for (upper, lower, _) in &self.above {
            let (kept, gone) = (part[self.group[*upper]], part[self.group[*lower]]);
            for one in part.iter_mut().filter(|one| **one == gone) {
                *one = kept;
            }
        }
        let mut top: BTreeMap<usize, usize> = BTreeMap::new();
        for group in self.group.iter() {
            let least = top.entry(part[*group]).or_insert(row[*group]);
            *least = row[*group].min(*least);
        }
        let groups: BTreeSet<usize> = self.group.iter().copied().collect();
        for group in groups {
            row[group] -= top.get(&part[group]).copied().unwrap_or(0);
        }
    }

    /// Who is related to nobody stands on the lowest row, where the fewest lines run.
    fn seat_the_unrelated(&self, mut row: Dense<usize>) -> Dense<usize> {
        let lowest = row.iter().copied().max().unwrap_or(0);
        for (person, tied) in self.tied.iter().enumerate() {
            if !tied {
                row[person] = lowest;
            }
        }
        row
    }
}

/// Whether the rows are as this relation asks; a couple on one row, a parent over the child.
pub fn fits(kind: RelationKind, from: usize, to: usize) -> bool {
    if is_couple(kind) { from == to } else { from < to }
}
