//! How well an order reads. Whole numbers, so that the same family gives the same picture on every machine.

use super::Rows;
use super::rules::{Bar, RowRules, Rules};
use crate::dense::Dense;
use crate::kin::Kin;
use crate::net::{Net, Source};
use crate::reading::Reading;

/// Somebody who does not live there between two who do.
const STRANGER_BETWEEN: i64 = 70;
/// Two lines of parents that cut each other.
const UNIONS_CROSS: i64 = 100;
/// Children whose line cuts another union's.
const UNION_WITHIN: i64 = 45;
/// Each one who stands between siblings.
const BETWEEN_SIBLINGS: i64 = 14;

pub struct Cost<'a> {
    kin: &'a Kin,
    net: &'a Net,
    rules: Dense<RowRules>,
    /// Of each item its partners.
    pub mates: Dense<Vec<usize>>,
}

impl<'a> Cost<'a> {
    pub fn new(reading: &Reading, kin: &'a Kin, net: &'a Net) -> Self {
        let Rules { rows, mates, .. } = Rules::gather(reading, kin, net);
        let rules = rows;
        Self {
            kin,
            net,
            rules,
            mates,
        }
    }

    pub fn items(&self) -> usize {
        self.net.items.len()
    }

    pub fn total(&self, rows: &Rows, at: &Dense<i64>) -> i64 {
        let own = (0..rows.len()).map(|row| self.row(row, rows, at));
        own.chain((0..rows.len()).map(|channel| self.channel(channel, at)))
            .sum()
    }

    /// What a change of this row can change.
    pub fn around(&self, row: usize, rows: &Rows, at: &Dense<i64>) -> i64 {
        let below = if row + 1 < rows.len() {
            self.channel(row + 1, at)
        } else {
            0
        };
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
            let gaps = places
                .windows(2)
                .filter(|pair| matches!(pair, [a, b] if b - a > 1));
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
            .map(|edge| {
                (
                    edge.source,
                    self.key(edge.source, at),
                    at[edge.target],
                    edge.weight,
                )
            })
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
        let width = rows.find(row)?.len().max(1) as i64;
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
