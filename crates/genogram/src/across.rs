//! Where on its row each item stands.
//!
//! Parents want to stand over the middle of their children, passing lines want to be straight, and neighbours want to
//! be near; none may come nearer than its room. Each row in turn moves as far as the rows around it ask, and is set
//! right by pooling those who push each other (isotonic regression), which is exact for one row.

use std::collections::{BTreeMap, BTreeSet};

use crate::dense::Dense;
use crate::net::{Item, Net, Source};
use crate::order::Rows;
use crate::routes::OVERHANG;
use crate::seats::{Seat, Seating};

const ROUNDS: usize = 60;

/// A sum over some items, with shares, that wants to be a certain length.
struct Pull {
    shares: Vec<(usize, f64)>,
    length: f64,
    weight: f64,
}

/// Couples first stand so far apart that their children can hang from their line; where they do not come to hang from
/// it after all, the room is given back.
pub fn place(seating: &Seating<'_>, rows: &Rows, seats: &Dense<Seat>) -> Dense<f64> {
    let x = place_with(seating, rows, seats, &BTreeSet::new());
    let narrow: BTreeSet<usize> = (0..seating.kin.bonds.len())
        .filter(|bond| !hang_from_line(seating, seats, *bond, &x))
        .collect();
    if narrow.is_empty() {
        x
    } else {
        place_with(seating, rows, seats, &narrow)
    }
}

fn hang_from_line(seating: &Seating<'_>, seats: &Dense<Seat>, place: usize, x: &Dense<f64>) -> bool {
    let Some((first, second)) = seating.kin.bonds[place].pair() else {
        return true;
    };
    let port = |item: usize| x[item] + seats[item].bottom.get(&place).copied().unwrap_or(0.0);
    let (left, right) = (port(first).min(port(second)), port(first).max(port(second)));
    let drops = seating.net.drops.iter().filter(|drop| drop.bond == place);
    let mut ends = drops.filter_map(|drop| drop.way.first().map(|item| x[*item]));
    ends.all(|end| left + OVERHANG <= end && end <= right - OVERHANG)
}

fn place_with(
    seating: &Seating<'_>,
    rows: &Rows,
    seats: &Dense<Seat>,
    narrow: &BTreeSet<usize>,
) -> Dense<f64> {
    let net = seating.net;
    let apart: Dense<Vec<f64>> = rows
        .iter()
        .map(|row| {
            let pairs = row.iter().zip(row.iter().skip(1));
            pairs
                .map(|(left, right)| seating.apart(seats, *left, *right, narrow))
                .collect()
        })
        .collect();
    let mut x = Dense::all(0.0_f64, net.items.len());
    for (row, apart) in rows.iter().zip(apart.iter()) {
        let total: f64 = apart.iter().sum();
        let mut at = -total / 2.0;
        for (item, step) in row.iter().zip(apart.iter().chain([&0.0])) {
            x[*item] = at;
            at += step;
        }
    }
    let pulls = pulls(seating, rows, seats, &apart);
    let mut by_row: Dense<Vec<usize>> = Dense::all(Vec::new(), rows.len());
    for (at, pull) in pulls.iter().enumerate() {
        for (item, _) in &pull.shares {
            let row = net.row[*item];
            if by_row[row].last() != Some(&at) {
                by_row[row].push(at);
            }
        }
    }
    for round in 0..ROUNDS {
        for step in 0..rows.len() {
            let row = if round % 2 == 0 {
                step
            } else {
                rows.len() - 1 - step
            };
            move_row(&rows[row], &apart[row], &pulls, &by_row[row], net, row, &mut x);
        }
    }
    let leftmost = rows.iter().flatten().map(|item| x[*item] - seats[*item].left);
    let leftmost = leftmost.fold(f64::INFINITY, f64::min);
    x.iter().map(|x| x - leftmost).collect()
}

fn pulls(seating: &Seating<'_>, rows: &Rows, seats: &Dense<Seat>, apart: &Dense<Vec<f64>>) -> Vec<Pull> {
    let (net, kin) = (seating.net, seating.kin);
    let mut pulls = Vec::new();
    for (place, bond) in kin.bonds.iter().enumerate() {
        let targets: Vec<usize> = net
            .drops
            .iter()
            .filter(|drop| drop.bond == place)
            .filter_map(|drop| drop.way.first().copied())
            .collect();
        if !bond.parents.is_empty() && !targets.is_empty() {
            let over = 1.0 / bond.parents.len() as f64;
            let under = -1.0 / targets.len() as f64;
            let port = |item: &usize| seats[*item].bottom.get(&place).copied().unwrap_or(0.0);
            let ports: f64 = bond.parents.iter().map(port).sum::<f64>() * over;
            let mut shares: Vec<(usize, f64)> = bond.parents.iter().map(|one| (*one, over)).collect();
            shares.extend(targets.iter().map(|one| (*one, under)));
            pulls.push(Pull {
                shares,
                length: -ports,
                weight: 1.0,
            });
        }
        if let Some((first, second)) = bond.pair() {
            pulls.push(Pull::together(first, second, 0.06));
        }
        for pair in targets.windows(2) {
            if let [first, second] = pair {
                pulls.push(Pull::together(*first, *second, 0.03));
            }
        }
    }
    for edge in net.edges.iter().flatten() {
        if let Source::Item(item) = edge.source {
            let both = [item, edge.target]
                .iter()
                .all(|one| net.items[*one] == Item::Passage);
            let weight = 0.05 * edge.weight as f64 * if both { 8.0 } else { 1.0 };
            pulls.push(Pull::together(item, edge.target, weight));
        }
    }
    for (row, apart) in rows.iter().zip(apart.iter()) {
        for ((left, right), least) in row.iter().zip(row.iter().skip(1)).zip(apart) {
            pulls.push(Pull {
                shares: vec![(*right, 1.0), (*left, -1.0)],
                length: *least,
                weight: 0.012,
            });
        }
    }
    homes_together(seating, rows, &mut pulls);
    pulls
}

/// Those who live together stand over each other, so that the line around them is short.
fn homes_together(seating: &Seating<'_>, rows: &Rows, pulls: &mut Vec<Pull>) {
    for (place, home) in seating.reading.homes.iter().enumerate() {
        let own = |item: &&usize| {
            home.members.contains(*item) || seating.net.items[**item] == Item::Corridor(place)
        };
        let parts: Vec<Vec<usize>> = rows
            .iter()
            .map(|row| row.iter().filter(own).copied().collect())
            .collect();
        for pair in parts.windows(2) {
            let [over, under] = pair else { continue };
            if over.is_empty() || under.is_empty() {
                continue;
            }
            let share = |part: &Vec<usize>, sign: f64| {
                let share = sign / part.len() as f64;
                part.iter().map(|item| (*item, share)).collect::<Vec<_>>()
            };
            pulls.push(Pull {
                shares: [share(over, 1.0), share(under, -1.0)].concat(),
                length: 0.0,
                weight: 0.04,
            });
        }
    }
}

impl Pull {
    fn together(first: usize, second: usize, weight: f64) -> Self {
        Self {
            shares: vec![(first, 1.0), (second, -1.0)],
            length: 0.0,
            weight,
        }
    }
}

fn move_row(
    row: &[usize],
    apart: &[f64],
    pulls: &[Pull],
    own: &[usize],
    net: &Net,
    number: usize,
    x: &mut Dense<f64>,
) {
    let mut wish: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
    for at in own {
        let Some(pull) = pulls.get(*at) else { continue };
        let off: f64 = pull
            .shares
            .iter()
            .map(|(item, share)| x[*item] * share)
            .sum::<f64>()
            - pull.length;
        let mine = || pull.shares.iter().filter(|(item, _)| net.row[*item] == number);
        // Those of one row move together, so each answers for all their shares.
        let all: f64 = mine().map(|(_, share)| share.abs()).sum();
        for (item, share) in mine() {
            let (force, hold) = wish.entry(*item).or_default();
            *force -= pull.weight * off * share;
            *hold += pull.weight * share.abs() * all;
        }
    }
    let mut start = 0.0;
    let mut blocks: Vec<Block> = Vec::new();
    for (item, step) in row.iter().zip([&0.0].into_iter().chain(apart)) {
        start += step;
        let (force, hold) = wish.get(item).copied().unwrap_or_default();
        let hold = hold + 1e-4;
        blocks.push(Block {
            sum: (x[*item] + force / hold - start) * hold,
            hold,
            count: 1,
        });
        while let [.., before, last] = blocks.as_mut_slice() {
            if before.mean() <= last.mean() {
                break;
            }
            before.sum += last.sum;
            before.hold += last.hold;
            before.count += last.count;
            blocks.pop();
        }
    }
    let means = blocks
        .iter()
        .flat_map(|block| std::iter::repeat_n(block.mean(), block.count));
    let mut start = 0.0;
    for ((item, step), mean) in row.iter().zip([&0.0].into_iter().chain(apart)).zip(means) {
        start += step;
        x[*item] = mean + start;
    }
}

/// Neighbours that push each other and move as one.
struct Block {
    sum: f64,
    hold: f64,
    count: usize,
}

impl Block {
    fn mean(&self) -> f64 {
        self.sum / self.hold
    }
}
