//! How much room each item takes on its row, on which side its text stands, and where its lines leave.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::sex::Sex;

use crate::dense::Dense;
use crate::family::{Measures, TextSize};
use crate::kin::Kin;
use crate::net::{Item, Net};
use crate::order::Rows;
use crate::picture::Side;
use crate::reading::Reading;

/// Which end of a cord.
pub type CordEnd = (usize, bool);

#[derive(Clone, Debug, Default)]
pub struct Seat {
    /// From the middle of the symbol to the edges of all that belongs to it.
    pub left: f64,
    pub right: f64,
    pub text: Option<(Side, TextSize)>,
    /// Where the line of each bond leaves, from the middle.
    pub bottom: BTreeMap<usize, f64>,
    /// Where the line of each drop arrives.
    pub top: BTreeMap<usize, f64>,
    /// Where each cord turns up or down beside the symbol, and at which height it leaves, from the middle.
    pub beside: BTreeMap<CordEnd, (f64, f64)>,
}

/// Between two lines at one symbol.
const PORTS: f64 = 8.0;
const CORDS: f64 = 7.0;
const CORD_STEPS: f64 = 5.0;
/// Half the room of a line that passes a row.
const PASSAGE: f64 = 4.0;

pub struct Seating<'a> {
    pub reading: &'a Reading,
    pub kin: &'a Kin,
    pub net: &'a Net,
    pub measures: &'a Measures,
}

impl Seating<'_> {
    pub fn find(&self, rows: &Rows) -> Dense<Seat> {
        let mut place = Dense::all(0_usize, self.net.items.len());
        for row in rows.iter() {
            for (at, item) in row.iter().enumerate() {
                place[*item] = at;
            }
        }
        let items = 0..self.net.items.len();
        items
            .map(|item| match self.net.items[item] {
                Item::Person => self.person(item, &place),
                Item::Passage => Seat::wide(PASSAGE),
                Item::Corridor(_) => Seat::wide(PASSAGE + self.measures.outline / 2.0),
            })
            .collect()
    }

    fn person(&self, item: usize, place: &Dense<usize>) -> Seat {
        let mut seat = Seat::wide(self.measures.symbol / 2.0);
        let (to_left, alone, to_right) = self.bonds(item, place);
        let below: Vec<usize> = to_left.iter().chain(&alone).chain(&to_right).copied().collect();
        seat.bottom = spread(&below, self.measures.symbol);
        let drops = self.net.drops.iter().enumerate();
        let mut above: Vec<(usize, usize)> = drops
            .filter(|(_, drop)| drop.way.last() == Some(&item))
            .map(|(at, drop)| {
                let way = drop.way.iter().rev().nth(1);
                let from = way.or_else(|| self.kin.bonds[drop.bond].parents.first());
                (from.map_or(0, |from| place[*from]), at)
            })
            .collect();
        let lines = self.kin.bonds.iter().enumerate();
        let lines = lines.filter(|(_, bond)| bond.parents.is_empty());
        let own = lines.filter(|(_, bond)| bond.children.iter().any(|link| link.child == item));
        above.extend(own.map(|(at, _)| (place[item], self.net.orphan_line(at))));
        above.sort_unstable();
        let above: Vec<usize> = above.into_iter().map(|(_, drop)| drop).collect();
        seat.top = spread(&above, self.measures.symbol);
        let has_top = !seat.top.is_empty();
        let size = self
            .reading
            .people
            .find(item)
            .map(|one| one.text)
            .filter(|size| size.width > 0.0);
        seat.text = size.map(|size| {
            let side = match (has_top, below.is_empty()) {
                (_, true) => Side::Below,
                (false, false) => Side::Above,
                (true, false) if to_left.is_empty() && !to_right.is_empty() => Side::Left,
                (true, false) => Side::Right,
            };
            (side, size)
        });
        if let Some((side, size)) = seat.text {
            let half = size.width / 2.0;
            let beside = self.measures.symbol / 2.0 + self.measures.text_gap + size.width;
            match side {
                Side::Above | Side::Below => seat.widen(half, half),
                Side::Left => seat.widen(beside, 0.0),
                Side::Right => seat.widen(0.0, beside),
            }
        }
        self.cords(item, place, &mut seat);
        seat
    }

    /// The bonds with a partner to the left, with none, and with one to the right; so that no two lines cross under
    /// the symbol: the nearer the partner, the further outside the line and the higher its bar.
    fn bonds(&self, item: usize, place: &Dense<usize>) -> (Vec<usize>, Vec<usize>, Vec<usize>) {
        let (mut left, mut alone, mut right) = (Vec::new(), Vec::new(), Vec::new());
        for (at, bond) in self.kin.bonds.iter().enumerate() {
            if !bond.parents.contains(&item) {
                continue;
            }
            match bond.parents.iter().find(|other| **other != item) {
                None => alone.push(at),
                Some(other) if place[*other] < place[item] => left.push((place[item] - place[*other], at)),
                Some(other) => right.push((place[*other] - place[item], at)),
            }
        }
        left.sort_unstable();
        right.sort_unstable();
        let left = left.into_iter().map(|(_, at)| at).collect();
        let right = right.into_iter().rev().map(|(_, at)| at).collect();
        (left, alone, right)
    }

    fn cords(&self, item: usize, place: &Dense<usize>, seat: &mut Seat) {
        let mut ends: Vec<(bool, bool, CordEnd)> = Vec::new();
        for (at, cord) in self.net.cords.iter().enumerate() {
            let (first, last) = (cord.way.first().copied(), cord.way.last().copied());
            let same_row = first
                .zip(last)
                .is_some_and(|(a, b)| self.net.row[a] == self.net.row[b]);
            for (end, is_first) in [(first, true), (last, false)] {
                if end != Some(item) {
                    continue;
                }
                let down = if same_row { !cord.over } else { is_first };
                let next = if is_first {
                    cord.way.get(1)
                } else {
                    cord.way.iter().rev().nth(1)
                };
                let to_left = same_row && next.is_some_and(|next| place[*next] < place[item]);
                ends.push((to_left, down, (at, is_first)));
            }
        }
        ends.sort_unstable();
        let side = seat.text.map(|(side, size)| (side, size.width / 2.0));
        let (mut left, mut right) = (0_u32, 0_u32);
        let highest = self.measures.symbol / 2.0 - 5.0;
        let step = CORD_STEPS.min(highest / ends.len().max(1) as f64);
        for (to_left, down, end) in ends {
            let to_left = match side {
                Some((Side::Left, _)) => false,
                Some((Side::Right, _)) => true,
                _ => to_left,
            };
            let beside_text = match side {
                Some((Side::Below, half)) if down => half,
                Some((Side::Above, half)) if !down => half,
                _ => 0.0,
            };
            let count = if to_left { &mut left } else { &mut right };
            *count += 1;
            let out = beside_text.max(self.measures.symbol / 2.0) + CORDS * f64::from(*count);
            if to_left {
                seat.widen(out, 0.0);
            } else {
                seat.widen(0.0, out);
            }
            // Who turns further out leaves further from where all turn to, so none crosses another.
            let away = step * f64::from(*count - 1) + if down { 0.0 } else { step };
            seat.beside.insert(
                end,
                (if to_left { -out } else { out }, if down { -away } else { away }),
            );
        }
    }

    /// The least distance between neighbours on a row.
    /// Couples are kept apart for their children unless `narrow` names them.
    pub fn apart(&self, seats: &Dense<Seat>, left: usize, right: usize, narrow: &BTreeSet<usize>) -> f64 {
        let room = seats[left].right + seats[right].left;
        let lines = [left, right]
            .iter()
            .any(|item| self.net.items[*item] == Item::Passage);
        let mut gap = if lines {
            self.measures.gap / 2.0
        } else {
            self.measures.gap
        };
        if self.homes(left) != self.homes(right) {
            gap = gap.max(self.measures.outline * 2.0 + 6.0);
        }
        let mut apart = room + gap;
        for (place, bond) in self.kin.bonds.iter().enumerate() {
            if !bond.parents.contains(&left) || !bond.parents.contains(&right) {
                continue;
            }
            let text = bond.leading.map_or(0.0, |tie| self.reading.ties[tie].text.width);
            let port = |item: usize| seats[item].bottom.get(&place).copied().unwrap_or(0.0);
            let ports = port(left) - port(right);
            apart = apart.max(text + 12.0 + ports);
            if !narrow.contains(&place) {
                apart = apart.max(self.over_children(seats, place) + ports);
            }
        }
        apart
    }

    /// How wide the line of two parents is best, so that the children hang from it.
    fn over_children(&self, seats: &Dense<Seat>, bond: usize) -> f64 {
        let children = &self.kin.bonds[bond].children;
        let rooms: f64 = children
            .iter()
            .map(|link| seats[link.child].left + seats[link.child].right)
            .sum();
        let gaps = children.len().saturating_sub(1) as f64 * self.measures.gap;
        let ends = children.first().zip(children.last());
        let ends = ends.map_or(0.0, |(a, b)| seats[a.child].left + seats[b.child].right);
        let width = rooms + gaps - ends;
        if children.len() < 2 || width > self.measures.symbol * 6.0 {
            0.0
        } else {
            width + 22.0
        }
    }

    fn homes(&self, item: usize) -> BTreeSet<usize> {
        if let Item::Corridor(home) = self.net.items[item] {
            return BTreeSet::from([home]);
        }
        let homes = self.reading.homes.iter().enumerate();
        homes
            .filter(|(_, home)| home.members.contains(&item))
            .map(|(at, _)| at)
            .collect()
    }

    pub fn sex(&self, item: usize) -> Sex {
        self.reading
            .people
            .find(item)
            .map_or(Sex::Unspecified, |one| one.sex)
    }
}

impl Seat {
    fn wide(half: f64) -> Self {
        Self {
            left: half,
            right: half,
            ..Self::default()
        }
    }

    fn widen(&mut self, left: f64, right: f64) {
        self.left = self.left.max(left);
        self.right = self.right.max(right);
    }
}

/// Side by side along the edge of a symbol, the middle one in its middle.
fn spread(lines: &[usize], symbol: f64) -> BTreeMap<usize, f64> {
    let steps = lines.len().saturating_sub(1) as f64;
    let step = if steps > 0.0 {
        PORTS.min((symbol - 8.0) / steps)
    } else {
        0.0
    };
    let first = -steps * step / 2.0;
    lines
        .iter()
        .enumerate()
        .map(|(at, line)| (*line, first + step * at as f64))
        .collect()
}
