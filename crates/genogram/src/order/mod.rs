//! In which order each row stands.
//!
//! Families are small, so this is a search: some beginnings from walking through the family, and from each the best
//! that comes of moving, turning and swapping neighbours. It stops after so many looks, counted and not timed, so
//! that one family always gives one picture.

mod cost;
mod rules;
mod walk;

use crate::dense::Dense;
use crate::kin::Kin;
use crate::net::Net;
use crate::reading::Reading;
use cost::Cost;

/// Items from left to right, row by row.
pub type Rows = Dense<Vec<usize>>;

/// How many orders are compared at most, before the size of the family is counted.
const LOOKS: usize = 5_000;
/// Beginnings that are tried to the end.
const BEGINNINGS: usize = 3;
/// The longest group that is moved as one.
const GROUP: usize = 5;

pub fn find(reading: &Reading, kin: &Kin, net: &Net) -> Rows {
    let cost = Cost::new(reading, kin, net);
    let mut starts: Vec<(i64, Rows)> = Vec::new();
    for rows in walk::beginnings(reading, kin, net) {
        let mut search = Search::new(&cost, rows);
        search.sweep();
        starts.push((search.total, search.rows));
    }
    starts.sort();
    starts.dedup();
    starts.truncate(BEGINNINGS);
    let looks = LOOKS * 16 / net.items.len().max(16);
    let mut best: Option<(i64, Rows)> = None;
    for (_, rows) in starts {
        let mut search = Search::new(&cost, rows);
        search.left = looks;
        search.improve();
        let found = (search.total, search.rows);
        if best.as_ref().is_none_or(|best| found < *best) {
            best = Some(found);
        }
    }
    best.map(|(_, rows)| rows).unwrap_or_default()
}

struct Search<'a> {
    cost: &'a Cost<'a>,
    rows: Rows,
    /// Of each item its place on its row.
    at: Dense<i64>,
    total: i64,
    /// Looks that are left.
    left: usize,
    /// What the row that was looked at last costs as it stands.
    known: Option<(usize, i64)>,
}

impl<'a> Search<'a> {
    fn new(cost: &'a Cost<'a>, rows: Rows) -> Self {
        let mut search = Self {
            cost,
            at: Dense::all(0, cost.items()),
            rows,
            total: 0,
            left: 0,
            known: None,
        };
        for row in 0..search.rows.len() {
            search.number(row);
        }
        search.total = cost.total(&search.rows, &search.at);
        search
    }

    fn number(&mut self, row: usize) {
        for (place, item) in (0..).zip(&self.rows[row]) {
            self.at[*item] = place;
        }
    }

    /// Puts each row under what it hangs from, downwards and then upwards; what that makes worse is not kept.
    fn sweep(&mut self) {
        for round in 0..4 {
            let rows: Vec<usize> = if round % 2 == 0 {
                (0..self.rows.len()).collect()
            } else {
                (0..self.rows.len()).rev().collect()
            };
            for row in rows {
                let order = self.followed(row, round % 2 == 0);
                self.try_row(row, order);
            }
        }
    }

    /// The row in the order of what is over it, or under it. Who hangs from nothing goes with their partner.
    fn followed(&self, row: usize, from_above: bool) -> Vec<usize> {
        let near = |item: usize| {
            if from_above {
                self.cost.over(item, &self.rows, &self.at)
            } else {
                self.cost.under(item, &self.rows, &self.at)
            }
        };
        let width = self.rows[row].len().max(1) as i64;
        let key = |item: usize| {
            let mate = || self.cost.mates[item].iter().find_map(|mate| near(*mate));
            near(item).or_else(mate).unwrap_or(self.at[item] * 1000 / width)
        };
        let mut keyed: Vec<(i64, usize)> = self.rows[row].iter().map(|item| (key(*item), *item)).collect();
        keyed.sort_by_key(|(key, _)| *key);
        keyed.into_iter().map(|(_, item)| item).collect()
    }

    /// Keeps the order of the row if it is better.
    fn try_row(&mut self, row: usize, order: Vec<usize>) -> bool {
        let known = self.known.filter(|(known, _)| *known == row);
        let before = known.map_or_else(|| self.cost.around(row, &self.rows, &self.at), |(_, cost)| cost);
        self.known = Some((row, before));
        let old = std::mem::replace(&mut self.rows[row], order);
        self.number(row);
        let after = self.cost.around(row, &self.rows, &self.at);
        self.left = self.left.saturating_sub(1);
        if after < before {
            self.total += after - before;
            self.known = Some((row, after));
            return true;
        }
        self.rows[row] = old;
        self.number(row);
        false
    }

    fn improve(&mut self) {
        loop {
            let before = self.total;
            for row in 0..self.rows.len() {
                self.improve_row(row);
                if self.left == 0 {
                    return;
                }
            }
            if self.total < before {
                continue;
            }
            for row in 0..self.rows.len() {
                self.carry(row);
            }
            if self.total >= before || self.left == 0 {
                return;
            }
        }
    }

    /// Moves groups as `improve_row` does, and takes along what hangs from them, or what they hang from.
    fn carry(&mut self, row: usize) {
        let width = self.rows[row].len();
        for length in 1..=GROUP.min(width) {
            for from in 0..=width - length {
                for to in (0..=width - length).filter(|to| *to != from) {
                    for downwards in [true, false] {
                        if self.left == 0 {
                            return;
                        }
                        let mut order = self.rows[row].clone();
                        let group: Vec<usize> = order.drain(from..from + length).collect();
                        order.splice(to..to, group);
                        self.try_carrying(row, order, downwards);
                    }
                }
            }
        }
    }

    fn try_carrying(&mut self, row: usize, order: Vec<usize>, downwards: bool) {
        self.left = self.left.saturating_sub(4);
        let (rows, at) = (self.rows.clone(), self.at.clone());
        self.rows[row] = order;
        self.number(row);
        let others: Vec<usize> = if downwards {
            (row + 1..self.rows.len()).collect()
        } else {
            (0..row).rev().collect()
        };
        for other in others {
            self.rows[other] = self.followed(other, downwards);
            self.number(other);
        }
        let total = self.cost.total(&self.rows, &self.at);
        if total < self.total {
            self.known = None;
            self.total = total;
        } else {
            self.rows = rows;
            self.at = at;
        }
    }

    /// Moves every group of neighbours to every other place of its row, as it stands and turned round.
    fn improve_row(&mut self, row: usize) {
        let width = self.rows[row].len();
        for length in 1..=GROUP.min(width) {
            for from in 0..=width - length {
                if length > 1 {
                    let mut turned = self.rows[row].clone();
                    if let Some(group) = turned.get_mut(from..from + length) {
                        group.reverse();
                    }
                    self.try_row(row, turned);
                }
                for to in 0..=width - length {
                    if to == from {
                        continue;
                    }
                    if self.left == 0 {
                        return;
                    }
                    let mut rest = self.rows[row].clone();
                    let group: Vec<usize> = rest.drain(from..from + length).collect();
                    let moved = group.iter().copied();
                    let mut order = rest.clone();
                    order.splice(to..to, moved);
                    if !self.try_row(row, order) && length > 1 {
                        rest.splice(to..to, group.into_iter().rev());
                        self.try_row(row, rest);
                    }
                }
            }
        }
    }
}
