//! Who was born on one day under one line, and stands side by side.

use std::collections::BTreeMap;

use crate::kin::Kin;
use crate::net::Net;
use crate::note::Note;
use crate::order::Rows;
use crate::reading::Reading;

/// The drops of each group of twins from left to right, and those who do not stand side by side.
pub fn find(reading: &Reading, kin: &Kin, net: &Net, rows: &Rows) -> (Vec<Vec<usize>>, Vec<Note>) {
    let mut groups: BTreeMap<_, Vec<(usize, usize, usize)>> = BTreeMap::new();
    for (at, drop) in net.drops.iter().enumerate() {
        let Some(link) = kin.bonds[drop.bond].children.get(drop.link) else {
            continue;
        };
        let Some(born) = reading.people.find(link.child).and_then(|one| one.born_on) else {
            continue;
        };
        let place = rows[net.row[link.child]]
            .iter()
            .position(|item| *item == link.child);
        let key = (drop.bond, link.kind, born, drop.way.len());
        groups
            .entry(key)
            .or_default()
            .push((place.unwrap_or(0), at, link.child));
    }
    let (mut twins, mut notes) = (Vec::new(), Vec::new());
    for ((_, _, _, steps), mut group) in groups {
        group.sort_unstable();
        let (Some(first), Some(last)) = (group.first(), group.last()) else {
            continue;
        };
        if group.len() < 2 {
            continue;
        }
        if last.0 - first.0 + 1 == group.len() && steps == 1 {
            twins.push(group.iter().map(|(_, drop, _)| *drop).collect());
        } else {
            let child = group.iter().map(|(_, _, child)| reading.people[*child].id).min();
            notes.extend(child.map(|child| Note::TwinsApart { child }));
        }
    }
    (twins, notes)
}
