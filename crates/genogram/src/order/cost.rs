//! How well an order reads. Whole numbers, so that the same family gives the same picture on every machine.

use std::collections::BTreeMap;

use makker_domain::sex::Sex;

use super::Rows;
use crate::dense::Dense;
use crate::kin::Kin;
use crate::net::{Item, Net, Source};
use crate::reading::Reading;

/// Somebody who does not live there between two who do.
const STRANGER_BETWEEN: i64 = 70;
/// Two lines of parents that cut each other.
const UNIONS_CROSS: i64 = 100;
/// Children whose line cuts another union's.
const UNION_WITHIN: i64 = 45;
/// Each one who stands between two partners who are together, and between others.
const BETWEEN_PARTNERS: i64 = 40;
const BETWEEN_FORMER: i64 = 30;
/// Each one who stands between siblings.
const BETWEEN_SIBLINGS: i64 = 14;
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
struct Wish {
    first: usize,
    second: usize,
    weight: i64,
}

/// Of two on one row: they are to stand near.
struct Pull {
    first: usize,
    second: usize,
    weight: i64,
}

struct Bar {
    ends: (usize, usize),
    has_children: bool,
}

#[derive(Default)]
struct RowRules {
    wishes: Vec<Wish>,
    pulls: Vec<Pull>,
    bars: Vec<Bar>,
    sibships: Vec<Vec<usize>>,
    /// Who lives together, corridors included.
    homes: Vec<Vec<usize>>,
    loners: Vec<usize>,
}

pub struct Cost<'a> {
    kin: &'a Kin,
    net: &'a Net,
    rules: Dense<RowRules>,
    /// Of each item its partners.
    pub mates: Dense<Vec<usize>>,
}

impl<'a> Cost<'a> {
    pub fn new(reading: &Reading, kin: &'a Kin, net: &'a Net) -> Self {
        let rules = (0..net.rows).map(|_| RowRules::default()).collect();
        let mates = Dense::all(Vec::new(), net.items.len());
        let mut cost = Self { kin, net, rules, mates };
        cost.couples(reading);
        cost.children(reading);
        cost.homes(reading);
        for cord in net.cords.iter().filter(|cord| cord.way.len() == 2) {
            if let [first, second] = cord.way.as_slice() {
                if net.row[*first] == net.row[*second] {
                    cost.pull(*first, *second, BETWEEN_CONNECTED);
                }
            }
        }
        cost.loners();
        cost
    }

    fn pull(&mut self, first: usize, second: usize, weight: i64) {
        let row = self.net.row[first];
        self.rules[row].pulls.push(Pull { first, second, weight });
    }

    fn wish(&mut self, first: usize, second: usize, weight: i64) {
        let row = self.net.row[first];
        self.rules[row].wishes.push(Wish { first, second, weight });
    }

    fn couples(&mut self, reading: &Reading) {
        let kin = self.kin;
        let sex = |person: usize| reading.people.get(person).map(|one| one.sex);
        let mut partners: BTreeMap<usize, Vec<_>> = BTreeMap::new();
        for bond in kin.bonds.iter() {
            let ends = match bond.parents.as_slice() {
                [first, second] => (*first, *second),
                [one] => (*one, *one),
                _ => continue,
            };
            let row = self.net.row[ends.0];
            let has_children = !bond.children.is_empty();
            self.rules[row].bars.push(Bar { ends, has_children });
            let Some((first, second)) = bond.pair() else {
                continue;
            };
            self.mates[first].push(second);
            self.mates[second].push(first);
            self.pull(first, second, if bond.time.0 { BETWEEN_PARTNERS } else { BETWEEN_FORMER });
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
                        let born = |child: usize| reading.people.get(child).and_then(|one| one.born_on);
                        if born(*elder).is_some() && born(*elder) == born(*younger) {
                            self.pull(*elder, *younger, BETWEEN_TWINS);
                        }
                    }
                }
                self.rules[row].sibships.push(children);
            }
        }
        let at_home = |a: usize, b: usize| {
            reading.homes.iter().any(|home| home.members.contains(&a) && home.members.contains(&b))
        };
        for (place, bond) in kin.bonds.iter().enumerate() {
            for other in kin.bonds.iter().skip(place + 1) {
                if !bond.parents.iter().any(|parent| other.parents.contains(parent)) {
                    continue;
                }
                for one in &bond.children {
                    for two in &other.children {
                        let known = [one, two].map(|link| reading.people.get(link.child).and_then(|one| one.born_on));
                        if known.contains(&None) || self.net.row[one.child] != self.net.row[two.child] {
                            continue;
                        }
                        let (elder, younger) = if reading.age_key(one.child) < reading.age_key(two.child) {
                            (one.child, two.child)
                        } else {
                            (two.child, one.child)
                        };
                        let home = at_home(elder, younger);
                        self.wish(elder, younger, if home { YOUNGER_HALF_AT_HOME_LEFT } else { YOUNGER_HALF_LEFT });
                    }
                }
            }
        }
    }

    fn homes(&mut self, reading: &Reading) {
        for (place, home) in reading.homes.iter().enumerate() {
            let mut by_row: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            let corridors = self.net.items.iter().enumerate();
            let corridors = corridors.filter(|(_, item)| **item == Item::Corridor(place)).map(|(at, _)| at);
            for item in home.members.iter().copied().chain(corridors) {
                by_row.entry(self.net.row[item]).or_default().push(item);
            }
            for (row, items) in by_row {
                self.rules[row].homes.push(items);
            }
        }
    }

    fn loners(&mut self) {
        let mut known = Dense::all(false, self.net.items.len());
        for bond in self.kin.bonds.iter() {
            for one in bond.parents.iter().chain(bond.children.iter().map(|link| &link.child)) {
                known[*one] = true;
            }
        }
        for (item, known) in known.iter().enumerate() {
            if !known && self.net.items[item] == Item::Person {
                let row = self.net.row[item];
                self.rules[row].loners.push(item);
            }
        }
    }

    pub fn items(&self) -> usize {
        self.net.items.len()
    }

    pub fn total(&self, rows: &Rows, at: &Dense<i64>) -> i64 {
        let own = (0..rows.len()).map(|row| self.row(row, rows, at));
        own.chain((0..rows.len()).map(|channel| self.channel(channel, at))).sum()
    }

    /// What a change of this row can change.
    pub fn around(&self, row: usize, rows: &Rows, at: &Dense<i64>) -> i64 {
        let below = if row + 1 < rows.len() { self.channel(row + 1, at) } else { 0 };
        self.row(row, rows, at) + self.channel(row, at) + below
    }

    fn row(&self, row: usize, rows: &Rows, at: &Dense<i64>) -> i64 {
        let rules = &self.rules[row];
        let mut cost = 0;
        for wish in &rules.wishes {
            if at[wish.first] > at[wish.second] {
                cost += wish.weight;
            }
        }
        for pull in &rules.pulls {
            cost += pull.weight * ((at[pull.first] - at[pull.second]).abs() - 1);
        }
        for (place, bar) in rules.bars.iter().enumerate() {
            for other in rules.bars.iter().skip(place + 1) {
                cost += cut(bar, other, at);
            }
        }
        for sibship in &rules.sibships {
            let (left, right) = span(sibship, at);
            cost += BETWEEN_SIBLINGS * (right - left + 1 - sibship.len() as i64);
        }
        for home in &rules.homes {
            let mut places: Vec<i64> = home.iter().map(|item| at[*item]).collect();
            places.sort_unstable();
            let gaps = places.windows(2).filter(|pair| matches!(pair, [a, b] if b - a > 1));
            cost += STRANGER_BETWEEN * gaps.count() as i64;
        }
        for loner in &rules.loners {
            cost += rows[row].len() as i64 - 1 - at[*loner];
        }
        cost
    }

    /// Twice the place from which an edge comes.
    fn key(&self, source: Source, at: &Dense<i64>) -> i64 {
        match source {
            Source::Item(item) => 2 * at[item],
            Source::Bond(bond) => match self.kin.bonds[bond].parents.as_slice() {
                [first, second] => at[*first] + at[*second],
                [one] => 2 * at[*one],
                _ => 0,
            },
        }
    }

    fn channel(&self, channel: usize, at: &Dense<i64>) -> i64 {
        let edges: Vec<_> = self.net.edges[channel]
            .iter()
            .map(|edge| (edge.source, self.key(edge.source, at), at[edge.target], edge.weight))
            .collect();
        let mut cost = 0;
        for (place, (source, from, to, weight)) in edges.iter().enumerate() {
            for (other, other_from, other_to, other_weight) in edges.iter().skip(place + 1) {
                if source != other && (from - other_from) * (to - other_to) < 0 {
                    cost += weight * other_weight;
                }
            }
        }
        cost
    }

    /// Where what is over the item stands, in thousandths of its row.
    pub fn over(&self, item: usize, rows: &Rows, at: &Dense<i64>) -> Option<i64> {
        let row = self.net.row[item].checked_sub(1)?;
        let edges = self.net.edges[row + 1].iter().filter(|edge| edge.target == item);
        mean(edges.map(|edge| self.key(edge.source, at) * 500 / rows[row].len().max(1) as i64))
    }

    /// Where what is under the item stands.
    pub fn under(&self, item: usize, rows: &Rows, at: &Dense<i64>) -> Option<i64> {
        let row = self.net.row[item] + 1;
        let width = rows.get(row)?.len().max(1) as i64;
        let edges = self.net.edges[row].iter().filter(|edge| match edge.source {
            Source::Item(source) => source == item,
            Source::Bond(bond) => self.kin.bonds[bond].parents.contains(&item),
        });
        mean(edges.map(|edge| at[edge.target] * 1000 / width))
    }
}

fn mean(places: impl Iterator<Item = i64>) -> Option<i64> {
    let (sum, count) = places.fold((0, 0), |(sum, count), place| (sum + place, count + 1));
    (count > 0).then(|| sum / count)
}

fn span(items: &[usize], at: &Dense<i64>) -> (i64, i64) {
    let places = || items.iter().map(|item| at[*item]);
    (places().min().unwrap_or(0), places().max().unwrap_or(0))
}

/// What it costs that two unions run as they do.
fn cut(one: &Bar, two: &Bar, at: &Dense<i64>) -> i64 {
    let ends = |bar: &Bar| {
        let (a, b) = (at[bar.ends.0], at[bar.ends.1]);
        (a.min(b), a.max(b))
    };
    let (a, b) = (ends(one), ends(two));
    if a.1 <= b.0 || b.1 <= a.0 {
        return 0;
    }
    let inside = |inner: (i64, i64), outer: (i64, i64)| outer.0 <= inner.0 && inner.1 <= outer.1;
    let within = |inner: &Bar| if inner.has_children { UNION_WITHIN } else { 0 };
    if inside(a, b) {
        within(one)
    } else if inside(b, a) {
        within(two)
    } else {
        UNIONS_CROSS
    }
}
