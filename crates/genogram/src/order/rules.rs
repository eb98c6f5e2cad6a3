//! What each row's order is asked for: partners side by side, the eldest to the left, and so on.

use std::collections::BTreeMap;

use makker_domain::sex::Sex;

use crate::dense::Dense;
use crate::kin::Kin;
use crate::net::{Item, Net};
use crate::reading::Reading;

/// Each one who stands between two partners who are together, and between others.
const BETWEEN_PARTNERS: i64 = 40;
const BETWEEN_FORMER: i64 = 30;
const BETWEEN_TWINS: i64 = 40;
/// The younger to the left.
const YOUNGER_LEFT: i64 = 9;
const YOUNGER_HALF_LEFT: i64 = 3;
const YOUNGER_HALF_AT_HOME_LEFT: i64 = 6;
/// The woman to the left of the man.
const WOMAN_LEFT: i64 = 8;
/// A later partner to the left of an earlier one.
const LATER_LEFT: i64 = 6;
const LATER_LEFT_AT_HOME: i64 = 20;
/// Each one who stands between the ends of a connector.
const BETWEEN_CONNECTED: i64 = 3;

/// Of two on one row: `first` is to stand to the left.
pub struct Wish {
    pub first: usize,
    pub second: usize,
    pub weight: i64,
}

/// Of two on one row: they are to stand near.
pub struct Pull {
    pub first: usize,
    pub second: usize,
    pub weight: i64,
}

pub struct Bar {
    pub ends: (usize, usize),
    pub has_children: bool,
}

#[derive(Default)]
pub struct RowRules {
    pub wishes: Vec<Wish>,
    pub pulls: Vec<Pull>,
    pub bars: Vec<Bar>,
    pub sibships: Vec<Vec<usize>>,
    /// Who lives together, corridors included.
    pub homes: Vec<Vec<usize>>,
    pub loners: Vec<usize>,
}

/// Under construction.
pub struct Rules<'a> {
    kin: &'a Kin,
    net: &'a Net,
    pub rows: Dense<RowRules>,
    /// Of each item its partners.
    pub mates: Dense<Vec<usize>>,
}

impl<'a> Rules<'a> {
    pub fn gather(reading: &Reading, kin: &'a Kin, net: &'a Net) -> Self {
        let mut rules = Self {
            kin,
            net,
            rows: (0..net.rows).map(|_| RowRules::default()).collect(),
            mates: Dense::all(Vec::new(), net.items.len()),
        };
        rules.couples(reading);
        rules.children(reading);
        rules.homes(reading);
        for cord in net.cords.iter().filter(|cord| cord.way.len() == 2) {
            if let [first, second] = cord.way.as_slice()
                && net.row[*first] == net.row[*second]
            {
                rules.pull(*first, *second, BETWEEN_CONNECTED);
            }
        }
        rules.loners();
        rules
    }

    fn pull(&mut self, first: usize, second: usize, weight: i64) {
        let row = self.net.row[first];
        self.rows[row].pulls.push(Pull {
            first,
            second,
            weight,
        });
    }

    fn wish(&mut self, first: usize, second: usize, weight: i64) {
        let row = self.net.row[first];
        self.rows[row].wishes.push(Wish {
            first,
            second,
            weight,
        });
    }

    fn couples(&mut self, reading: &Reading) {
        let kin = self.kin;
        let sex = |person: usize| reading.people.find(person).map(|one| one.sex);
        let mut partners: BTreeMap<usize, Vec<_>> = BTreeMap::new();
        for bond in kin.bonds.iter() {
            let ends = match bond.parents.as_slice() {
                [first, second] => (*first, *second),
                [one] => (*one, *one),
                _ => continue,
            };
            let row = self.net.row[ends.0];
            let has_children = !bond.children.is_empty();
            self.rows[row].bars.push(Bar { ends, has_children });
            let Some((first, second)) = bond.pair() else {
                continue;
            };
            self.mates[first].push(second);
            self.mates[second].push(first);
            self.pull(
                first,
                second,
                if bond.time.0 {
                    BETWEEN_PARTNERS
                } else {
                    BETWEEN_FORMER
                },
            );
            match (sex(first), sex(second)) {
                (Some(Sex::Male), Some(Sex::Female)) => self.wish(first, second, WOMAN_LEFT),
                (Some(Sex::Female), Some(Sex::Male)) => self.wish(second, first, WOMAN_LEFT),
                _ => {}
            }
            partners.entry(first).or_default().push((bond.time, second));
            partners.entry(second).or_default().push((bond.time, first));
        }
        for (person, mut others) in partners {
            others.sort();
            let at_home = reading.homes.iter().any(|home| home.members.contains(&person));
            let weight = if at_home { LATER_LEFT_AT_HOME } else { LATER_LEFT };
            for (place, (_, earlier)) in others.iter().enumerate() {
                for (_, later) in others.iter().skip(place + 1) {
                    self.wish(*earlier, *later, weight);
                }
            }
        }
    }

    fn children(&mut self, reading: &Reading) {
        let kin = self.kin;
        for bond in kin.bonds.iter() {
            let mut children: Vec<usize> = bond.children.iter().map(|link| link.child).collect();
            children.sort_by_key(|child| reading.age_key(*child));
            let mut by_row: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            for child in children {
                by_row.entry(self.net.row[child]).or_default().push(child);
            }
            for (row, children) in by_row {
                for (place, elder) in children.iter().enumerate() {
                    for younger in children.iter().skip(place + 1) {
                        self.wish(*elder, *younger, YOUNGER_LEFT);
                        let born = |child: usize| reading.people.find(child).and_then(|one| one.born_on);
                        if born(*elder).is_some() && born(*elder) == born(*younger) {
                            self.pull(*elder, *younger, BETWEEN_TWINS);
                        }
                    }
                }
                self.rows[row].sibships.push(children);
            }
        }
        let at_home = |a: usize, b: usize| {
            reading
                .homes
                .iter()
                .any(|home| home.members.contains(&a) && home.members.contains(&b))
        };
        for (place, bond) in kin.bonds.iter().enumerate() {
            for other in kin.bonds.iter().skip(place + 1) {
                if !bond.parents.iter().any(|parent| other.parents.contains(parent)) {
                    continue;
                }
                for one in &bond.children {
                    for two in &other.children {
                        let known = [one, two]
                            .map(|link| reading.people.find(link.child).and_then(|one| one.born_on));
                        if known.contains(&None) || self.net.row[one.child] != self.net.row[two.child] {
                            continue;
                        }
                        let (elder, younger) = if reading.age_key(one.child) < reading.age_key(two.child) {
                            (one.child, two.child)
                        } else {
                            (two.child, one.child)
                        };
                        let home = at_home(elder, younger);
                        self.wish(
                            elder,
                            younger,
                            if home {
                                YOUNGER_HALF_AT_HOME_LEFT
                            } else {
                                YOUNGER_HALF_LEFT
                            },
                        );
                    }
                }
            }
        }
    }

    fn homes(&mut self, reading: &Reading) {
        for (place, home) in reading.homes.iter().enumerate() {
            let mut by_row: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            let corridors = self.net.items.iter().enumerate();
            let corridors = corridors
                .filter(|(_, item)| **item == Item::Corridor(place))
                .map(|(at, _)| at);
            for item in home.members.iter().copied().chain(corridors) {
                by_row.entry(self.net.row[item]).or_default().push(item);
            }
            for (row, items) in by_row {
                self.rows[row].homes.push(items);
            }
        }
    }

    fn loners(&mut self) {
        let mut known = Dense::all(false, self.net.items.len());
        for bond in self.kin.bonds.iter() {
            for one in bond
                .parents
                .iter()
                .chain(bond.children.iter().map(|link| &link.child))
            {
                known[*one] = true;
            }
        }
        for (item, known) in known.iter().enumerate() {
            if !known && self.net.items[item] == Item::Person {
                let row = self.net.row[item];
                self.rows[row].loners.push(item);
            }
        }
    }
}
