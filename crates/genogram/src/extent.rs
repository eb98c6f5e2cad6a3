//! Moves the whole picture so that nothing lies left of or over its corner, and measures it.

use crate::homes::rooms;
use crate::picture::{Area, Picture, Point};

/// Around everything.
const PAD: f64 = 6.0;
/// Lengths are rounded to parts of this; straight lines stay straight, and files stay readable.
const PARTS: f64 = 8.0;

pub fn settle(picture: &mut Picture) {
    let mut least = Point {
        x: f64::INFINITY,
        y: f64::INFINITY,
    };
    let mut most = Point {
        x: f64::NEG_INFINITY,
        y: f64::NEG_INFINITY,
    };
    let mut see = |x: f64, y: f64| {
        least = Point {
            x: least.x.min(x),
            y: least.y.min(y),
        };
        most = Point {
            x: most.x.max(x),
            y: most.y.max(y),
        };
    };
    for room in picture.nodes.iter().flat_map(rooms) {
        see(room.x, room.y);
        see(room.x + room.width, room.y + room.height);
    }
    each(picture, &mut |point| see(point.x, point.y), &mut |_| {});
    let texts = picture.unions.iter().filter_map(|union| union.text);
    let texts = texts.chain(picture.connectors.iter().filter_map(|connector| connector.text));
    for area in texts.map(|text| text.area) {
        see(area.x, area.y);
        see(area.x + area.width, area.y + area.height);
    }
    if !least.x.is_finite() {
        return;
    }
    let round = |length: f64| (length * PARTS).round() / PARTS;
    let (dx, dy) = (PAD - least.x, PAD - least.y);
    let mut moved = |point: &mut Point| {
        point.x = round(point.x + dx);
        point.y = round(point.y + dy);
    };
    let mut moved_area = |area: &mut Area| {
        area.x = round(area.x + dx);
        area.y = round(area.y + dy);
    };
    each(picture, &mut moved, &mut moved_area);
    picture.width = round(most.x - least.x + 2.0 * PAD);
    picture.height = round(most.y - least.y + 2.0 * PAD);
}

fn each(picture: &mut Picture, point: &mut impl FnMut(&mut Point), area: &mut impl FnMut(&mut Area)) {
    for node in &mut picture.nodes {
        point(&mut node.at);
        if let Some(text) = &mut node.text {
            area(&mut text.area);
        }
    }
    for union in &mut picture.unions {
        union.path.iter_mut().for_each(&mut *point);
        union.slashes.iter_mut().flatten().for_each(&mut *point);
        if let Some(text) = &mut union.text {
            area(&mut text.area);
        }
    }
    for line in &mut picture.sibling_lines {
        line.stem.iter_mut().chain(&mut line.bar).for_each(&mut *point);
    }
    for line in &mut picture.child_lines {
        line.path.iter_mut().for_each(&mut *point);
    }
    for connector in &mut picture.connectors {
        connector.path.iter_mut().for_each(&mut *point);
        if let Some(text) = &mut connector.text {
            area(&mut text.area);
        }
    }
    for outline in &mut picture.outlines {
        outline.corners.iter_mut().for_each(&mut *point);
    }
}
