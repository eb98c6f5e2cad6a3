//! Beginnings: the rows as they come when one walks through the family from each person.

use std::collections::BTreeSet;

use super::Rows;
use crate::dense::Dense;
use crate::kin::Kin;
use crate::net::{Item, Net, Source};
use crate::reading::Reading;

/// More beginnings than this are not looked at.
const WALKS: usize = 40;

pub fn beginnings(reading: &Reading, kin: &Kin, net: &Net) -> Vec<Rows> {
    let near = neighbours(reading, kin, net);
    let people = reading.people.len();
    let step = people.div_ceil(WALKS).max(1);
    let mut found = Vec::new();
    for start in (0..people).step_by(step) {
        let rows = walk(start, &near, net);
        let turned = rows
            .iter()
            .map(|row| row.iter().rev().copied().collect())
            .collect();
        found.push(rows);
        found.push(turned);
    }
    found
}

/// From each item those it is joined to: former partners, then the present one, children by age, parents last.
fn neighbours(reading: &Reading, kin: &Kin, net: &Net) -> Dense<Vec<usize>> {
    let mut near: Dense<Vec<usize>> = Dense::all(Vec::new(), net.items.len());
    let mut bonds: Vec<usize> = (0..kin.bonds.len()).collect();
    bonds.sort_by_key(|bond| (kin.bonds[*bond].time, *bond));
    for place in bonds {
        let bond = &kin.bonds[place];
        let drops = net.drops.iter().filter(|drop| drop.bond == place);
        let mut children: Vec<(usize, usize)> = drops
            .filter_map(|drop| Some((*drop.way.last()?, *drop.way.first()?)))
            .collect();
        children.extend(
            bond.children
                .iter()
                .filter(|_| bond.parents.is_empty())
                .map(|link| (link.child, link.child)),
        );
        children.sort_by_key(|(child, _)| reading.age_key(*child));
        for parent in &bond.parents {
            near[*parent].extend(bond.parents.iter().filter(|other| *other != parent));
            near[*parent].extend(children.iter().map(|(_, first)| *first));
        }
        for (_, first) in &children {
            near[*first].extend(
                children
                    .iter()
                    .map(|(_, other)| *other)
                    .filter(|other| other != first),
            );
            near[*first].extend(&bond.parents);
        }
    }
    for edge in net.edges.iter().flatten() {
        if let Source::Item(item) = edge.source {
            near[item].push(edge.target);
            near[edge.target].push(item);
        }
    }
    for cord in net.cords.iter().filter(|cord| cord.way.len() == 2) {
        if let [first, second] = cord.way.as_slice() {
            near[*first].push(*second);
            near[*second].push(*first);
        }
    }
    for (item, kind) in net.items.iter().enumerate() {
        if let Item::Corridor(home) = kind {
            for member in &reading.homes[*home].members {
                near[*member].push(item);
            }
        }
    }
    near
}

fn walk(start: usize, near: &Dense<Vec<usize>>, net: &Net) -> Rows {
    let mut rows: Rows = Dense::all(Vec::new(), net.rows);
    let mut placed = BTreeSet::new();
    // The stack holds its next item last; whoever was reached by nobody comes at the end.
    let mut open: Vec<usize> = (0..net.items.len()).rev().collect();
    open.push(start);
    while let Some(item) = open.pop() {
        if placed.insert(item) {
            rows[net.row[item]].push(item);
            open.extend(near[item].iter().rev().filter(|other| !placed.contains(other)));
        }
    }
    rows
}
