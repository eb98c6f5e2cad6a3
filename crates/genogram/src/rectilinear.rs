//! The line around some rectangles that touch each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::picture::{Area, Point};

type Corner = (usize, usize);

/// The corners of the one closed line around all of them; `None` when they do not hang together, or surround
/// something that is none of them.
pub fn outline(areas: &[Area]) -> Option<Vec<Point>> {
    let sorted = |mut cuts: Vec<f64>| {
        cuts.sort_by(f64::total_cmp);
        cuts.dedup();
        cuts
    };
    let xs = sorted(
        areas
            .iter()
            .flat_map(|area| [area.x, area.x + area.width])
            .collect(),
    );
    let ys = sorted(
        areas
            .iter()
            .flat_map(|area| [area.y, area.y + area.height])
            .collect(),
    );
    let covered = |column: usize, row: usize| {
        let (Some(x), Some(y)) = (cell_middle(&xs, column), cell_middle(&ys, row)) else {
            return false;
        };
        areas
            .iter()
            .any(|area| area.x < x && x < area.x + area.width && area.y < y && y < area.y + area.height)
    };
    // Each edge of a covered cell that borders on an uncovered one, with the covered side to its right.
    let mut edges: BTreeMap<Corner, BTreeSet<Corner>> = BTreeMap::new();
    for column in 0..xs.len() {
        for row in (0..ys.len()).filter(|row| covered(column, *row)) {
            let (right, below) = (column + 1, row + 1);
            let mut edge = |from, to| edges.entry(from).or_default().insert(to);
            if row == 0 || !covered(column, row - 1) {
                edge((column, row), (right, row));
            }
            if !covered(right, row) {
                edge((right, row), (right, below));
            }
            if !covered(column, below) {
                edge((right, below), (column, below));
            }
            if column == 0 || !covered(column - 1, row) {
                edge((column, below), (column, row));
            }
        }
    }
    // Where two edges leave one corner the shape touches itself in a point: no one line.
    if edges.values().any(|next| next.len() > 1) {
        return None;
    }
    let first = *edges.keys().next()?;
    let mut corners = vec![first];
    let mut at = first;
    loop {
        at = edges.get(&at)?.first().copied()?;
        if at == first {
            break;
        }
        corners.push(at);
    }
    if corners.len() != edges.len() {
        return None;
    }
    let around = |at: usize| corners.get((at + corners.len()) % corners.len());
    let turns = (0..corners.len()).filter(|at| {
        let (before, here, after) = (around(at + corners.len() - 1), around(*at), around(at + 1));
        let straight = |axis: fn(&Corner) -> usize| {
            before.map(axis) == here.map(axis) && here.map(axis) == after.map(axis)
        };
        !straight(|corner| corner.0) && !straight(|corner| corner.1)
    });
    let point = |at: usize| {
        let (column, row) = around(at)?;
        let (x, y) = (*xs.get(*column)?, *ys.get(*row)?);
        Some(Point { x, y })
    };
    turns.map(point).collect()
}

fn cell_middle(cuts: &[f64], cell: usize) -> Option<f64> {
    Some(f64::midpoint(*cuts.get(cell)?, *cuts.get(cell + 1)?))
}

/// Whether the closed line has the point inside; on the line is not inside for certain.
pub fn encloses(corners: &[Point], point: Point) -> bool {
    let ends = corners.iter().skip(1).chain(corners.first());
    let crossed = corners.iter().zip(ends).filter(|(a, b)| {
        let between = (a.y > point.y) != (b.y > point.y);
        between && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
    });
    crossed.count() % 2 == 1
}

/// Whether two rectangles share more than an edge.
pub fn overlap(a: Area, b: Area) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(x: f64, y: f64, width: f64, height: f64) -> Area {
        Area { x, y, width, height }
    }

    #[test]
    fn a_step_has_eight_corners() {
        let corners = outline(&[area(10.0, 0.0, 20.0, 10.0), area(0.0, 10.0, 40.0, 10.0)]).unwrap();
        assert_eq!(corners.len(), 8);
        assert!(encloses(&corners, Point { x: 20.0, y: 5.0 }));
        assert!(!encloses(&corners, Point { x: 5.0, y: 5.0 }));
    }

    #[test]
    fn what_hangs_apart_or_surrounds_a_hole_has_no_one_line() {
        assert_eq!(
            outline(&[area(0.0, 0.0, 1.0, 1.0), area(2.0, 0.0, 1.0, 1.0)]),
            None
        );
        let frame = [
            area(0.0, 0.0, 3.0, 1.0),
            area(0.0, 2.0, 3.0, 1.0),
            area(0.0, 0.0, 1.0, 3.0),
            area(2.0, 0.0, 1.0, 3.0),
        ];
        assert_eq!(outline(&frame), None);
        assert_eq!(
            outline(&[area(0.0, 0.0, 1.0, 1.0), area(1.0, 1.0, 1.0, 1.0)]),
            None
        );
        assert_eq!(outline(&[]), None);
    }
}
