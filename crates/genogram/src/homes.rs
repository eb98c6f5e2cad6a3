//! The line around those who live together and around nobody else.

use std::collections::BTreeMap;

use crate::dense::Dense;
use crate::draw::Drawing;
use crate::net::Item;
use crate::note::Note;
use crate::picture::{Area, Node, Outline, Picture};
use crate::rectilinear;

/// Neighbours on one row who live together, and the room around them.
struct Run {
    area: Area,
    /// Runs of one number hang together.
    part: usize,
}

/// A bridge between runs is so high.
const BRIDGE: f64 = 14.0;
/// Between the lines of two homes of one person.
const INSET: f64 = 3.0;
/// An edge is moved no further than this to meet another.
const ALIGN_MAX: f64 = 70.0;

pub fn draw(drawing: &Drawing<'_>, picture: &mut Picture) {
    for home in 0..drawing.seating.reading.homes.len() {
        let own = &drawing.seating.reading.homes[home];
        let members: Vec<usize> = own.members.iter().map(|item| drawing.place[*item]).collect();
        let corners = rectilinear::outline(&areas(drawing, home, picture)).unwrap_or_default();
        let is_right = picture.nodes.iter().enumerate().all(|(place, node)| {
            let inside =
                rooms(node).all(|room| corners_of(room).all(|at| rectilinear::encloses(&corners, at)));
            let outside = rooms(node).all(|room| keeps_off(&corners, room));
            if members.contains(&place) { inside } else { outside }
        });
        let household = own.id;
        if !is_right {
            picture.notes.push(Note::HouseholdTinted { household });
        }
        picture.outlines.push(Outline {
            household,
            members,
            corners: if is_right { corners } else { Vec::new() },
        });
    }
}

/// Symbol and text.
pub fn rooms(node: &Node) -> impl Iterator<Item = Area> {
    let half = node.size / 2.0;
    let symbol = Area {
        x: node.at.x - half,
        y: node.at.y - half,
        width: node.size,
        height: node.size,
    };
    std::iter::once(symbol).chain(node.text.map(|text| text.area))
}

fn corners_of(area: Area) -> impl Iterator<Item = crate::picture::Point> {
    let (right, lower) = (area.x + area.width, area.y + area.height);
    let corners = [(area.x, area.y), (right, area.y), (right, lower), (area.x, lower)];
    corners.into_iter().map(|(x, y)| crate::picture::Point { x, y })
}

/// Whether the whole rectangle is outside: no corner of either within the other, and no line through it.
fn keeps_off(corners: &[crate::picture::Point], room: Area) -> bool {
    let ends = corners.iter().skip(1).chain(corners.first());
    let through = corners.iter().zip(ends).any(|(a, b)| {
        let line = Area {
            x: a.x.min(b.x),
            y: a.y.min(b.y),
            width: (a.x - b.x).abs().max(0.01),
            height: (a.y - b.y).abs().max(0.01),
        };
        rectilinear::overlap(line, room)
    });
    !through && corners_of(room).all(|at| !rectilinear::encloses(corners, at))
}

fn areas(drawing: &Drawing<'_>, home: usize, picture: &Picture) -> Vec<Area> {
    let rows = drawing.rows.len();
    let mut runs: Dense<Vec<Run>> = (0..rows).map(|row| runs(drawing, home, row, picture)).collect();
    align(drawing, home, picture, &mut runs);
    for (number, run) in runs.iter_mut().flatten().enumerate() {
        run.part = number;
    }
    let mut bridges = Vec::new();
    for channel in 1..=rows {
        let upper = channel - 1;
        let has_lower = runs.find(channel).is_some_and(|lower| !lower.is_empty());
        let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, run) in runs[upper].iter().enumerate() {
            taken.entry(run.part).or_insert(at);
        }
        let lower = if has_lower { runs[channel].len() } else { 0 };
        if taken.is_empty() || taken.len() + lower < 2 {
            continue;
        }
        let (top, bottom) = bridge(drawing, channel, has_lower);
        let Some(part) = taken.keys().next().copied() else {
            continue;
        };
        let mut joined = Vec::new();
        for at in taken.values() {
            if let Some(run) = runs[upper].get_mut(*at) {
                run.area.height = bottom - run.area.y;
                joined.push(run.area);
            }
        }
        for run in runs
            .iter_mut()
            .flatten()
            .filter(|run| taken.contains_key(&run.part))
        {
            run.part = part;
        }
        if has_lower {
            for run in runs[channel].iter_mut() {
                let end = run.area.y + run.area.height;
                run.area.y = top.min(run.area.y);
                run.area.height = end - run.area.y;
                run.part = part;
                joined.push(run.area);
            }
        }
        bridges.extend(span(&joined, top, bottom));
    }
    runs.iter().flatten().map(|run| run.area).chain(bridges).collect()
}

/// Runs over each other get one edge where nobody else stands in between: fewer corners read more calmly.
fn align(drawing: &Drawing<'_>, home: usize, picture: &Picture, runs: &mut Dense<Vec<Run>>) {
    let members = &drawing.seating.reading.homes[home].members;
    let own: Vec<usize> = members.iter().map(|item| drawing.place[*item]).collect();
    let others = picture
        .nodes
        .iter()
        .enumerate()
        .filter(|(place, _)| !own.contains(place));
    let strangers: Vec<Area> = others.flat_map(|(_, node)| rooms(node)).collect();
    let is_free = |area: Area| {
        let near = Area {
            x: area.x - 4.0,
            y: area.y - 4.0,
            width: area.width + 8.0,
            height: area.height + 8.0,
        };
        !strangers.iter().any(|room| rectilinear::overlap(*room, near))
    };
    for upper in 1..runs.len() {
        let (Some(over), Some(under)) = (
            runs[upper - 1].first().map(|run| run.area),
            runs[upper].first().map(|run| run.area),
        ) else {
            continue;
        };
        if runs[upper - 1].len() > 1 || runs[upper].len() > 1 {
            continue;
        }
        let left = over.x.min(under.x);
        let right = (over.x + over.width).max(under.x + under.width);
        for row in [upper - 1, upper] {
            for run in runs[row].iter_mut() {
                let end = run.area.x + run.area.width;
                let wider = [(left, end), (run.area.x, right)];
                for (x, end) in wider {
                    let area = Area {
                        x: x.min(run.area.x),
                        width: end.max(run.area.x + run.area.width) - x.min(run.area.x),
                        ..run.area
                    };
                    let step = area.width - run.area.width;
                    if step < ALIGN_MAX && is_free(area) {
                        run.area = area;
                    }
                }
            }
        }
    }
}

/// Where in the channel a bridge runs: near the row under it, or near the last row.
fn bridge(drawing: &Drawing<'_>, channel: usize, has_lower: bool) -> (f64, f64) {
    let (upper, lower) = drawing.down.channel[channel];
    let outline = drawing.seating.measures.outline;
    if has_lower {
        let bottom = lower - outline;
        ((bottom - BRIDGE).max(upper), bottom.max(upper))
    } else {
        (upper, upper + BRIDGE)
    }
}

/// Across, so far that it reaches into each of them; nothing when they all lie over each other. The narrowest run is
/// wider than the bridge reaches into it.
fn span(areas: &[Area], top: f64, bottom: f64) -> Option<Area> {
    let rights = areas.iter().map(|area| area.x + area.width);
    let lefts = areas.iter().map(|area| area.x);
    let (first, last) = (
        rights.fold(f64::INFINITY, f64::min),
        lefts.fold(f64::NEG_INFINITY, f64::max),
    );
    if first - last > BRIDGE {
        return None;
    }
    let (x, end) = (first.min(last) - BRIDGE, first.max(last) + BRIDGE);
    Some(Area {
        x,
        y: top,
        width: end - x,
        height: bottom - top,
    })
}

fn runs(drawing: &Drawing<'_>, home: usize, row: usize, picture: &Picture) -> Vec<Run> {
    let seating = drawing.seating;
    // A child that lives in two homes stands within two lines: one inside the other.
    let inset = [0.0, 1.0, 2.0].get(home % 3).copied().unwrap_or(0.0) * INSET;
    let outline = seating.measures.outline - inset;
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for item in &drawing.rows[row] {
        let (is_own, edges) = match seating.net.items[*item] {
            Item::Corridor(other) if other == home => {
                let middle = drawing.down.row[row];
                (true, vec![area_around(drawing.x[*item], middle, 0.0, 1.0)])
            }
            Item::Corridor(_) | Item::Passage => continue,
            Item::Person if seating.reading.homes[home].members.contains(item) => {
                let node = picture.nodes.get(drawing.place[*item]);
                (true, node.map(|node| rooms(node).collect()).unwrap_or_default())
            }
            Item::Person => (false, Vec::new()),
        };
        if !is_own {
            open = false;
            continue;
        }
        for edge in edges {
            let grown = Area {
                x: edge.x - outline,
                y: edge.y - outline,
                width: edge.width + 2.0 * outline,
                height: edge.height + 2.0 * outline,
            };
            match runs.last_mut().filter(|_| open) {
                Some(run) => run.area = around_both(run.area, grown),
                None => runs.push(Run { area: grown, part: 0 }),
            }
            open = true;
        }
    }
    runs
}

fn area_around(x: f64, y: f64, width: f64, height: f64) -> Area {
    Area {
        x: x - width / 2.0,
        y: y - height / 2.0,
        width,
        height,
    }
}

fn around_both(a: Area, b: Area) -> Area {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Area {
        x,
        y,
        width: (a.x + a.width).max(b.x + b.width) - x,
        height: (a.y + a.height).max(b.y + b.height) - y,
    }
}
