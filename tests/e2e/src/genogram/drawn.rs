//! What stands on the screen, held against what the program laid out, against the record, and against itself.

use serde::Deserialize;
use serde_json::Value;

use super::family::Family;

type Point = [f64; 2];
/// Left, upper, right and lower edge, in pixels of the screen.
type Room = [f64; 4];

#[derive(Deserialize)]
pub struct Drawn {
    lines: Vec<Line>,
    connectors: Vec<Connector>,
    /// How many lines around a home there are.
    pub homes: usize,
    tints: usize,
    symbols: Vec<Symbol>,
    said: Vec<Room>,
    /// How many texts and symbols stand outside of the drawing.
    outside: usize,
}

#[derive(Deserialize)]
struct Line {
    look: String,
    points: Vec<Point>,
    seen: bool,
}

#[derive(Deserialize)]
struct Connector {
    ends: [Point; 2],
    seen: bool,
}

#[derive(Deserialize)]
struct Symbol {
    at: Point,
    shape: String,
    cross: bool,
    name: Option<String>,
    seen: bool,
    room: Room,
    words: Vec<Room>,
}

/// A corner may be rounded to an eighth.
const NEAR: f64 = 0.13;

impl Drawn {
    pub fn has_unknown(&self) -> bool {
        self.symbols.iter().any(|symbol| symbol.name.is_none())
    }

    /// Everything that was laid out is drawn where it was, and nothing else.
    pub fn against(&self, genogram: &Value) -> Vec<String> {
        let picture = &genogram["picture"];
        let mut faults = self.symbols_against(genogram);
        let mut lines: Vec<(String, Vec<Point>)> = Vec::new();
        for union in all(&picture["unions"]) {
            lines.push((format!("tie {}", word(&union["tie"])), points(&union["path"])));
            lines.extend(all(&union["slashes"]).map(|slash| ("slash".to_owned(), points(slash))));
        }
        for over in all(&picture["sibling_lines"]) {
            lines.extend(descent(over, "stem"));
            lines.extend(descent(over, "bar"));
        }
        for down in all(&picture["child_lines"]) {
            lines.extend(descent(down, "path"));
        }
        for (look, path) in &lines {
            let is_it = |line: &&Line| {
                (line.seen || path.is_empty()) && line.look == *look && same(&line.points, path)
            };
            if !self.lines.iter().any(|line| is_it(&line)) {
                faults.push(format!("no {look} through {path:?}"));
            }
        }
        if self.lines.len() != lines.len() {
            faults.push(format!(
                "{} lines, but {} were laid out",
                self.lines.len(),
                lines.len()
            ));
        }
        let connectors: Vec<_> = all(&picture["connectors"])
            .map(|line| points(&line["path"]))
            .collect();
        for path in &connectors {
            let ends = [path.first(), path.last()].map(|end| end.copied().unwrap_or_default());
            if !self
                .connectors
                .iter()
                .any(|line| line.seen && same(&line.ends, &ends))
            {
                faults.push(format!("no connector through {path:?}"));
            }
        }
        if self.connectors.len() != connectors.len() {
            faults.push(format!(
                "{} connectors for {}",
                self.connectors.len(),
                connectors.len()
            ));
        }
        let corners = |outline: &&Value| all(&outline["corners"]).next().is_some();
        let outlined = all(&picture["outlines"]).filter(corners).count();
        let tinted: usize = all(&picture["outlines"])
            .filter(|outline| !corners(outline))
            .map(|outline| all(&outline["members"]).count())
            .sum();
        if (self.homes, self.tints) != (outlined, tinted) {
            faults.push(format!(
                "{} homes and {} tints for {outlined} and {tinted}",
                self.homes, self.tints
            ));
        }
        faults
    }

    fn symbols_against(&self, genogram: &Value) -> Vec<String> {
        let nodes: Vec<_> = all(&genogram["picture"]["nodes"]).collect();
        if nodes.len() != self.symbols.len() {
            return vec![format!(
                "{} symbols for {} people",
                self.symbols.len(),
                nodes.len()
            )];
        }
        let mut faults = Vec::new();
        for (node, symbol) in nodes.iter().zip(&self.symbols) {
            let label = all(&genogram["labels"]).find(|label| label["person"] == node["person"]);
            let name = label.and_then(|label| label["name"].as_str());
            let shape = match word(&node["sex"]) {
                "female" => "circle",
                "male" => "rect",
                _ => "path",
            };
            let fits = symbol.seen
                && same(&[symbol.at], &[point(&node["at"])])
                && symbol.shape == shape
                && symbol.cross == (node["is_dead"] == true)
                && symbol.name.as_deref() == name;
            if !fits {
                faults.push(format!("{name:?} stands otherwise: {node}"));
            }
            let level = nodes
                .iter()
                .zip(&self.symbols)
                .filter(|(other, _)| other["generation"] == node["generation"])
                .all(|(_, other)| (other.at[1] - symbol.at[1]).abs() < NEAR);
            if !level {
                faults.push(format!(
                    "{name:?} does not stand level with the others of a generation"
                ));
            }
        }
        faults
    }

    /// Which symbols and words lie upon each other, or outside.
    pub fn upon_each_other(&self) -> Vec<String> {
        let mut rooms: Vec<(String, Room)> = Vec::new();
        for symbol in &self.symbols {
            let name = symbol.name.as_deref().unwrap_or("?");
            rooms.push((format!("the symbol of {name}"), symbol.room));
            rooms.extend(
                symbol
                    .words
                    .iter()
                    .map(|words| (format!("the words at {name}"), *words)),
            );
        }
        rooms.extend(
            self.said
                .iter()
                .map(|words| ("the words at a line".to_owned(), *words)),
        );
        let mut faults = Vec::new();
        for (at, (one, room)) in rooms.iter().enumerate() {
            let upon = rooms.iter().skip(at + 1).filter(|(_, other)| cross(room, other));
            faults.extend(upon.map(|(other, _)| format!("{one} and {other} lie upon each other")));
        }
        if self.outside > 0 {
            faults.push(format!("{} stand outside of the drawing", self.outside));
        }
        faults
    }
}

/// What of the record no line says: each relation that belongs into a tree has one of its own, or follows from others'.
pub fn left_out(family: &Family, people: &[Value], relations: &[Value], genogram: &Value) -> Vec<String> {
    let picture = &genogram["picture"];
    let nodes: Vec<_> = all(&picture["nodes"]).collect();
    let mut faults = Vec::new();
    for (relation, id) in family.relations.iter().zip(relations) {
        if matches!(relation.kind, "friend" | "neighbour") {
            continue;
        }
        let place = |person: usize| {
            let id = people.get(person)?;
            nodes
                .iter()
                .position(|node| node["person"] == *id)
                .and_then(|at| u64::try_from(at).ok())
        };
        let (Some(from), Some(to)) = (place(relation.from), place(relation.to)) else {
            faults.push(format!(
                "somebody is missing of {} {} {}",
                relation.from, relation.kind, relation.to
            ));
            continue;
        };
        let joins =
            |line: &Value, ends: &str, who: u64| all(&line[ends]).any(|end| end.as_u64() == Some(who));
        let are_partners = |one, other| {
            all(&picture["unions"])
                .any(|union| joins(union, "partners", one) && joins(union, "partners", other))
        };
        let parents_of = |child: u64| {
            all(&picture["child_lines"])
                .filter(move |line| line["child"].as_u64() == Some(child))
                .flat_map(|line| all(&line["parents"]).filter_map(Value::as_u64))
        };
        let is_said = match relation.kind {
            "spouse" | "partner" | "former-partner" => are_partners(from, to),
            "parent" | "adoptive-parent" | "foster-parent" => parents_of(to).any(|parent| parent == from),
            _ => false,
        };
        let follows =
            relation.kind == "step-parent" && parents_of(to).any(|parent| are_partners(from, parent));
        let is_connected = all(&picture["connectors"]).any(|line| line["relation"] == *id);
        let given_up = all(&genogram["not_drawn"]).any(|one| one == id);
        if given_up || !(is_said || follows || is_connected) {
            faults.push(format!(
                "not drawn: {} is {} to {}",
                relation.from, relation.kind, relation.to
            ));
        }
    }
    faults
}

/// A line of descent, or two where one of the parents adopted; none where there is no way to go.
fn descent(line: &Value, path: &str) -> Vec<(String, Vec<Point>)> {
    let path = points(&line[path]);
    let over = if line["is_over"] == true { " is-over" } else { "" };
    match word(&line["kind"]) {
        "birth-and-adoption" => vec![
            (format!("descent birth{over}"), path.clone()),
            ("descent adoption".to_owned(), path),
        ],
        kind => vec![(format!("descent {kind}{over}"), path)],
    }
}

fn all(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn point(at: &Value) -> Point {
    [&at["x"], &at["y"]].map(|length| length.as_f64().unwrap_or(f64::NAN))
}

fn points(path: &Value) -> Vec<Point> {
    all(path).map(point).collect()
}

fn same(one: &[Point], other: &[Point]) -> bool {
    let near =
        |(one, other): (&Point, &Point)| (one[0] - other[0]).abs() < NEAR && (one[1] - other[1]).abs() < NEAR;
    one.len() == other.len() && one.iter().zip(other).all(near)
}

/// By more than the edges of letters do.
fn cross(one: &Room, other: &Room) -> bool {
    one[2].min(other[2]) - one[0].max(other[0]) > 1.0 && one[3].min(other[3]) - one[1].max(other[1]) > 3.0
}
