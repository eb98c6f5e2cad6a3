//! What must hold for every picture. Each check says what is wrong, so that a broken layout names its fault.

use std::collections::BTreeMap;

use makker_domain::person::relation::RelationKind;
use makker_genogram::family::Family;
use makker_genogram::note::Note;
use makker_genogram::picture::{Area, Node, Picture, Point};

pub type Faults = Vec<String>;

/// All checks that hold for any record, however inconsistent.
pub fn any_picture(family: &Family, picture: &Picture) -> Faults {
    let mut faults = Vec::new();
    everybody_once(family, picture, &mut faults);
    nothing_overlaps(picture, &mut faults);
    rows_are_level(family, picture, &mut faults);
    each_relation_once(family, picture, &mut faults);
    lines_pass_nobody(picture, &mut faults);
    lines_join(picture, &mut faults);
    outlines_hold_their_own(picture, &mut faults);
    within_the_picture(picture, &mut faults);
    faults
}

pub fn symbol(node: &Node) -> Area {
    let half = node.size / 2.0;
    Area {
        x: node.at.x - half,
        y: node.at.y - half,
        width: node.size,
        height: node.size,
    }
}

fn overlap(a: Area, b: Area, slack: f64) -> bool {
    a.x + slack < b.x + b.width
        && b.x + slack < a.x + a.width
        && a.y + slack < b.y + b.height
        && b.y + slack < a.y + a.height
}

fn everybody_once(family: &Family, picture: &Picture, faults: &mut Faults) {
    let mut persons: Vec<_> = family.persons.iter().map(|one| one.id).collect();
    let mut drawn: Vec<_> = picture.nodes.iter().filter_map(|node| node.person).collect();
    persons.sort();
    persons.dedup();
    drawn.sort();
    if persons != drawn {
        faults.push(format!("{} persons, {} drawn", persons.len(), drawn.len()));
    }
}

fn nothing_overlaps(picture: &Picture, faults: &mut Faults) {
    let mut rooms: Vec<(String, Area)> = Vec::new();
    for (place, node) in picture.nodes.iter().enumerate() {
        rooms.push((format!("symbol {place}"), symbol(node)));
        rooms.extend(node.text.map(|text| (format!("text {place}"), text.area)));
    }
    for (place, union) in picture.unions.iter().enumerate() {
        rooms.extend(
            union
                .text
                .map(|text| (format!("text of union {place}"), text.area)),
        );
    }
    for (place, connector) in picture.connectors.iter().enumerate() {
        rooms.extend(
            connector
                .text
                .map(|text| (format!("text of connector {place}"), text.area)),
        );
    }
    for (place, (name, area)) in rooms.iter().enumerate() {
        for (other, room) in rooms.iter().skip(place + 1) {
            if overlap(*area, *room, 0.3) {
                faults.push(format!("{name} and {other} overlap"));
            }
        }
    }
}

/// Everybody's row, by id.
fn rows(picture: &Picture) -> BTreeMap<makker_domain::id::EntityId, &Node> {
    picture
        .nodes
        .iter()
        .filter_map(|node| Some((node.person?, node)))
        .collect()
}

fn rows_are_level(family: &Family, picture: &Picture, faults: &mut Faults) {
    for one in &picture.nodes {
        for other in &picture.nodes {
            if one.generation.cmp(&other.generation) != one.at.y.total_cmp(&other.at.y) {
                faults.push("a generation is not level".to_owned());
            }
        }
    }
    let rows = rows(picture);
    let against = |relation| picture.notes.contains(&Note::AgainstGenerations { relation });
    let not_drawn = |id| {
        picture
            .notes
            .iter()
            .any(|note| note.relation_not_drawn() == Some(id))
    };
    for relation in family
        .relations
        .iter()
        .filter(|one| !against(one.id) && !not_drawn(one.id))
    {
        let (Some(from), Some(to)) = (rows.get(&relation.from), rows.get(&relation.to)) else {
            continue;
        };
        let fits = match relation.kind {
            RelationKind::Spouse | RelationKind::Partner | RelationKind::FormerPartner => {
                from.generation == to.generation
            }
            RelationKind::Parent | RelationKind::AdoptiveParent | RelationKind::FosterParent => {
                from.generation < to.generation
            }
            _ => true,
        };
        if !fits {
            faults.push(format!("{:?} is not on the right row", relation.kind));
        }
    }
}

/// For records that do not contradict themselves: nothing is left out or goes against the generations, siblings are level,
/// and elders stand above.
pub fn consistent(family: &Family, picture: &Picture) -> Faults {
    let mut faults = Vec::new();
    for note in &picture.notes {
        let is_harmless = matches!(
            note,
            Note::ParentsFromSibling { .. }
                | Note::TwinsApart { .. }
                | Note::HouseholdTinted { .. }
                // Of those who parted many a record says that they did, and not when the time before ended.
                | Note::PartnersContradict { .. }
        );
        if !is_harmless {
            faults.push(format!("{note:?} in a record without contradiction"));
        }
    }
    let rows = rows(picture);
    for relation in &family.relations {
        let siblings = matches!(relation.kind, RelationKind::Sibling | RelationKind::HalfSibling);
        let (Some(from), Some(to)) = (rows.get(&relation.from), rows.get(&relation.to)) else {
            continue;
        };
        if siblings && from.generation != to.generation {
            faults.push("siblings on different rows".to_owned());
        }
        let elders = matches!(
            relation.kind,
            RelationKind::StepParent | RelationKind::Grandparent | RelationKind::AuntOrUncle
        );
        if elders && from.generation >= to.generation {
            faults.push(format!("{:?} is not above", relation.kind));
        }
    }
    for line in &picture.child_lines {
        let siblings = picture
            .child_lines
            .iter()
            .filter(|other| other.parents == line.parents);
        let child = |line: &makker_genogram::picture::ChildLine| picture.nodes[line.child].generation;
        if siblings
            .filter(|other| !other.parents.is_empty())
            .any(|other| child(other) != child(line))
        {
            faults.push("children of one union on different rows".to_owned());
        }
    }
    faults
}

fn each_relation_once(family: &Family, picture: &Picture, faults: &mut Faults) {
    let drawn = || {
        let unions = picture.unions.iter().flat_map(|union| &union.relations);
        let siblings = picture.sibling_lines.iter().flat_map(|line| &line.relations);
        let children = picture.child_lines.iter().flat_map(|line| &line.relations);
        let connectors = picture.connectors.iter().map(|connector| &connector.relation);
        unions
            .chain(siblings)
            .chain(children)
            .chain(connectors)
            .chain(&picture.implied)
    };
    for relation in &family.relations {
        let times = drawn().filter(|id| **id == relation.id).count();
        let not_drawn = picture
            .notes
            .iter()
            .filter(|note| note.relation_not_drawn() == Some(relation.id));
        let told = not_drawn.count();
        if times + told != 1 {
            faults.push(format!(
                "{:?} is drawn {times} times and reported {told} times",
                relation.kind
            ));
        }
    }
    if drawn().count() > family.relations.len() {
        faults.push("something is drawn that nobody said".to_owned());
    }
}

/// Every straight piece of every line, and the nodes that it belongs to.
pub fn pieces(picture: &Picture) -> Vec<(String, [Point; 2], Vec<usize>)> {
    let mut pieces = Vec::new();
    let mut add = |name: String, path: &[Point], own: Vec<usize>| {
        for pair in path.windows(2) {
            pieces.push((name.clone(), [pair[0], pair[1]], own.clone()));
        }
    };
    for (place, union) in picture.unions.iter().enumerate() {
        add(format!("union {place}"), &union.path, union.partners.to_vec());
    }
    for (place, line) in picture.sibling_lines.iter().enumerate() {
        add(format!("stem {place}"), &line.stem, line.parents.clone());
        add(format!("sibling line {place}"), &line.bar, Vec::new());
    }
    for (place, line) in picture.child_lines.iter().enumerate() {
        let mut own = vec![line.child];
        own.extend(&line.parents);
        add(format!("child line {place}"), &line.path, own);
    }
    for (place, line) in picture.connectors.iter().enumerate() {
        add(format!("connector {place}"), &line.path, vec![line.from, line.to]);
    }
    pieces
}

/// Whether the piece goes through the inside of the area.
pub fn through([from, to]: [Point; 2], area: Area) -> bool {
    let slack = 0.3;
    let (mut first, mut last) = (0.0_f64, 1.0_f64);
    let axes = [
        (from.x, to.x - from.x, area.x + slack, area.x + area.width - slack),
        (
            from.y,
            to.y - from.y,
            area.y + slack,
            area.y + area.height - slack,
        ),
    ];
    for (start, step, least, most) in axes {
        if step.abs() < 1e-9 {
            if start <= least || start >= most {
                return false;
            }
            continue;
        }
        let (one, two) = ((least - start) / step, (most - start) / step);
        first = first.max(one.min(two));
        last = last.min(one.max(two));
    }
    first < last
}

fn lines_pass_nobody(picture: &Picture, faults: &mut Faults) {
    for (name, piece, own) in pieces(picture) {
        for (place, node) in picture.nodes.iter().enumerate() {
            if !own.contains(&place) && through(piece, symbol(node)) {
                faults.push(format!("{name} goes through symbol {place}"));
            }
            if node.text.is_some_and(|text| through(piece, text.area)) {
                faults.push(format!("{name} goes through the text of {place}"));
            }
        }
    }
}

fn on([from, to]: [Point; 2], at: Point) -> bool {
    let slack = 0.2;
    let between = |a: f64, b: f64, c: f64| a.min(b) - slack <= c && c <= a.max(b) + slack;
    between(from.x, to.x, at.x) && between(from.y, to.y, at.y)
}

fn at_symbol(node: &Node, at: Point) -> bool {
    let half = node.size / 2.0 + 0.2;
    (at.x - node.at.x).abs() <= half && (at.y - node.at.y).abs() <= half
}

fn lines_join(picture: &Picture, faults: &mut Faults) {
    let mut demand = |fine: bool, what: String| {
        if !fine {
            faults.push(what);
        }
    };
    let ends = |path: &[Point]| Some((*path.first()?, *path.last()?));
    let sorted = |places: &[usize]| {
        let mut places = places.to_vec();
        places.sort_unstable();
        places
    };
    for union in &picture.unions {
        let joined = ends(&union.path).is_some_and(|(first, last)| {
            at_symbol(&picture.nodes[union.partners[0]], first)
                && at_symbol(&picture.nodes[union.partners[1]], last)
        });
        demand(joined, "a union does not join its partners".to_owned());
    }
    let from_parents = |parents: &[usize], at: Point| {
        let unions = picture
            .unions
            .iter()
            .filter(|union| sorted(&union.partners) == sorted(parents));
        let from_union = unions
            .flat_map(|union| union.path.windows(2))
            .any(|pair| on([pair[0], pair[1]], at));
        let alone = matches!(parents, [parent] if at_symbol(&picture.nodes[*parent], at));
        from_union || alone
    };
    for line in &picture.sibling_lines {
        let joined = match ends(&line.stem) {
            Some((first, last)) => from_parents(&line.parents, first) && on(line.bar, last),
            None => line.parents.is_empty(),
        };
        demand(joined, "a sibling line hangs from nobody".to_owned());
    }
    for line in &picture.child_lines {
        let joined = ends(&line.path).is_some_and(|(first, last)| {
            let mut lines = picture.sibling_lines.iter();
            let under =
                lines.any(|over| sorted(&over.parents) == sorted(&line.parents) && on(over.bar, first));
            at_symbol(&picture.nodes[line.child], last) && (under || from_parents(&line.parents, first))
        });
        demand(
            joined,
            format!("a child line of {:?} hangs from nobody", line.parents),
        );
    }
    for line in &picture.connectors {
        let joined = ends(&line.path).is_some_and(|(first, last)| {
            at_symbol(&picture.nodes[line.from], first) && at_symbol(&picture.nodes[line.to], last)
        });
        demand(joined, "a connector does not connect".to_owned());
    }
}

fn inside(corners: &[Point], at: Point) -> bool {
    let next = corners.iter().skip(1).chain(corners.first());
    let crossed = corners.iter().zip(next).filter(|(a, b)| {
        (a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x
    });
    crossed.count() % 2 == 1
}

fn outlines_hold_their_own(picture: &Picture, faults: &mut Faults) {
    for outline in &picture.outlines {
        let household = outline.household;
        let tinted = picture.notes.contains(&Note::HouseholdTinted { household });
        if tinted != outline.corners.is_empty() {
            faults.push("an outline is neither drawn nor reported, or both".to_owned());
        }
        if tinted {
            continue;
        }
        let upright = outline
            .corners
            .iter()
            .zip(outline.corners.iter().skip(1).chain(outline.corners.first()));
        if !upright.clone().all(|(a, b)| a.x == b.x || a.y == b.y) {
            faults.push("an outline is not upright".to_owned());
        }
        for (place, node) in picture.nodes.iter().enumerate() {
            for room in std::iter::once(symbol(node)).chain(node.text.map(|text| text.area)) {
                let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.5, 0.5)];
                let within = corners.map(|(x, y)| {
                    let (x, y) = (room.x + x * room.width, room.y + y * room.height);
                    inside(&outline.corners, Point { x, y })
                });
                let is_member = outline.members.contains(&place);
                if within.iter().any(|within| *within != is_member) {
                    faults.push(format!("{place} is on the wrong side of an outline"));
                }
                if upright.clone().any(|(a, b)| through([*a, *b], room)) {
                    faults.push(format!("an outline goes through {place}"));
                }
            }
        }
    }
}

fn within_the_picture(picture: &Picture, faults: &mut Faults) {
    let fits = |at: Point| {
        at.x >= 0.0 && at.y >= 0.0 && at.x <= picture.width && at.y <= picture.height && at.x.is_finite()
    };
    let mut points: Vec<Point> = pieces(picture)
        .into_iter()
        .flat_map(|(_, piece, _)| piece)
        .collect();
    points.extend(
        picture
            .outlines
            .iter()
            .flat_map(|outline| outline.corners.clone()),
    );
    for node in &picture.nodes {
        for area in std::iter::once(symbol(node)).chain(node.text.map(|text| text.area)) {
            points.push(Point { x: area.x, y: area.y });
            points.push(Point {
                x: area.x + area.width,
                y: area.y + area.height,
            });
        }
    }
    if !points.into_iter().all(fits) {
        faults.push("something lies outside the picture".to_owned());
    }
}

/// Pieces of different lines that lie on each other, so that one cannot be told from the other.
pub fn hidden(picture: &Picture) -> Faults {
    let mut faults = Vec::new();
    let mut pieces = pieces(picture);
    let twin = |name: &str| {
        let number = name
            .strip_prefix("child line ")
            .and_then(|number| number.parse::<usize>().ok());
        number.is_some_and(|number| picture.child_lines[number].is_twin)
    };
    // Twins share the beginning of their lines.
    pieces.retain(|(name, _, _)| !twin(name));
    for (place, (name, [a, b], _)) in pieces.iter().enumerate() {
        for (other, [c, d], _) in pieces
            .iter()
            .skip(place + 1)
            .filter(|(other, _, _)| other != name)
        {
            let shared = |a: f64, b: f64, c: f64, d: f64| a.max(b).min(c.max(d)) - a.min(b).max(c.min(d));
            let along_x =
                a.y == b.y && c.y == d.y && (a.y - c.y).abs() < 1.0 && shared(a.x, b.x, c.x, d.x) > 2.0;
            let along_y =
                a.x == b.x && c.x == d.x && (a.x - c.x).abs() < 1.0 && shared(a.y, b.y, c.y, d.y) > 2.0;
            if along_x || along_y {
                faults.push(format!("{name} and {other} lie on each other"));
            }
        }
    }
    faults
}
