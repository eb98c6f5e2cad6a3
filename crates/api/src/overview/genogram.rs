//! A genogram as it crosses to the window: places in units of the picture, and what stands at them.

use makker_casework::picture::{
    ChildKind, ChildLine, Connector, LineText, Node, Outline, Picture, Point, SiblingLine, Side, Tie, Union,
};
use makker_casework::{Genogram, GenogramLabel};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::day::ids;

/// A family tree, laid out. x goes to the right and y downwards; lines are corners in order.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramView {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
    /// Everybody, row by row from the top and from left to right.
    pub nodes: Vec<GenogramNodeView>,
    /// Couples, and parents who have a child together.
    pub unions: Vec<GenogramUnionView>,
    /// Lines down to children, over siblings, and across to others.
    pub lines: Vec<GenogramLineView>,
    /// Who lives together.
    pub homes: Vec<GenogramHomeView>,
    /// Relations that could not be drawn (UUIDs).
    pub not_drawn: Vec<String>,
}

/// A place.
#[derive(Clone, Copy, Serialize, JsonSchema, Type)]
pub struct GenogramPointView {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// A symbol with its text.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramNodeView {
    /// Who (UUID); none for a parent nobody knows.
    pub person: Option<String>,
    /// Middle of the symbol.
    pub at: GenogramPointView,
    /// Width and height of the symbol.
    pub size: f64,
    /// `female`, `male` or `unspecified`: circle, square or diamond.
    pub sex: String,
    /// A cross goes through the symbol.
    pub is_dead: bool,
    /// A member of the family, as opposed to its network.
    pub is_member: bool,
    /// Lives in the household.
    pub lives_here: bool,
    /// What one calls them; empty when none is written.
    pub name: String,
    /// In years; none of the dead, and of those whose birthday is not written.
    pub age: Option<u32>,
    /// In which year they died.
    pub died_in: Option<i32>,
    /// One line: a class, or what they are to the family.
    pub detail: Option<String>,
    /// Their address is protected: a plate stands over the name.
    pub is_protected: bool,
    /// Where name, detail and plate stand.
    pub text: Option<GenogramTextView>,
}

/// Where a person's text stands.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramTextView {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// To the right edge.
    pub width: f64,
    /// To the lower edge.
    pub height: f64,
    /// `above`, `below`, `left` or `right` of the symbol.
    pub side: String,
}

/// The line between two partners.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramUnionView {
    /// From the left partner down, across, and up to the right one.
    pub path: Vec<GenogramPointView>,
    /// `married`, `together`, `divorced`, `parted` or `parents-only`.
    pub tie: String,
    /// Strokes across the line of those who parted.
    pub slashes: Vec<Vec<GenogramPointView>>,
    /// The year at it.
    pub year: Option<GenogramYearView>,
}

/// A year at a line.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramYearView {
    /// Middle of the text.
    pub at: GenogramPointView,
    /// The year.
    pub year: i32,
    /// It ended then; else it began then.
    pub is_end: bool,
    /// They are or were married.
    pub married: bool,
}

/// A line of descent, or to somebody who is something else.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramLineView {
    /// Its corners.
    pub path: Vec<GenogramPointView>,
    /// `birth`, `birth-and-adoption`, `adoption`, `foster`, or `other`.
    pub kind: String,
}

/// Who lives together.
#[derive(Serialize, JsonSchema, Type)]
pub struct GenogramHomeView {
    /// Corners of the closed line around them; empty when they are tinted instead.
    pub corners: Vec<GenogramPointView>,
    /// The middles of their symbols.
    pub members: Vec<GenogramPointView>,
}

impl From<Point> for GenogramPointView {
    fn from(Point { x, y }: Point) -> Self {
        Self { x, y }
    }
}

fn points(points: &[Point]) -> Vec<GenogramPointView> {
    points.iter().map(|point| (*point).into()).collect()
}

impl From<Genogram> for GenogramView {
    fn from(genogram: Genogram) -> Self {
        let picture = &genogram.picture;
        let not_drawn = picture.notes.iter().filter_map(|note| note.relation_not_drawn());
        Self {
            width: picture.width,
            height: picture.height,
            nodes: picture.nodes.iter().map(|one| node(one, &genogram)).collect(),
            unions: picture.unions.iter().map(|one| union(one, &genogram)).collect(),
            lines: lines(picture),
            homes: picture.outlines.iter().map(|one| home(one, picture)).collect(),
            not_drawn: ids(not_drawn),
        }
    }
}

fn node(one: &Node, genogram: &Genogram) -> GenogramNodeView {
    let label = one.person.and_then(|id| genogram.labels.get(&id));
    let label = label.cloned().unwrap_or_default();
    let GenogramLabel {
        name,
        age,
        died_in,
        detail,
        is_protected,
    } = label;
    GenogramNodeView {
        person: one.person.map(|id| id.to_string()),
        at: one.at.into(),
        size: one.size,
        sex: one.sex.as_str().to_owned(),
        is_dead: one.is_dead,
        is_member: one.is_member,
        lives_here: one.lives_in_household,
        name,
        age,
        died_in,
        detail,
        is_protected,
        text: one.text.map(|text| GenogramTextView {
            x: text.area.x,
            y: text.area.y,
            width: text.area.width,
            height: text.area.height,
            side: match text.side {
                Side::Above => "above",
                Side::Below => "below",
                Side::Left => "left",
                Side::Right => "right",
            }
            .to_owned(),
        }),
    }
}

fn union(one: &Union, genogram: &Genogram) -> GenogramUnionView {
    let tie = match one.tie {
        Tie::Married => "married",
        Tie::Together => "together",
        Tie::Divorced => "divorced",
        Tie::Parted => "parted",
        Tie::ParentsOnly => "parents-only",
    };
    GenogramUnionView {
        path: points(&one.path),
        tie: tie.to_owned(),
        slashes: one.slashes.iter().map(|slash| points(slash)).collect(),
        year: one.text.and_then(|text| year(text, genogram)),
    }
}

fn year(text: LineText, genogram: &Genogram) -> Option<GenogramYearView> {
    let found = genogram.years.get(&text.relation)?;
    let area = text.area;
    Some(GenogramYearView {
        at: GenogramPointView {
            x: area.x + area.width / 2.0,
            y: area.y + area.height / 2.0,
        },
        year: found.year,
        is_end: found.is_end,
        married: found.married,
    })
}

fn lines(picture: &Picture) -> Vec<GenogramLineView> {
    let siblings = picture.sibling_lines.iter().flat_map(|one: &SiblingLine| {
        let bar = line(&one.bar, child_kind(one.kind));
        [line(&one.stem, child_kind(one.kind)), bar]
    });
    let children = picture
        .child_lines
        .iter()
        .map(|one: &ChildLine| line(&one.path, child_kind(one.kind)));
    let others = picture
        .connectors
        .iter()
        .map(|one: &Connector| line(&one.path, "other"));
    siblings
        .chain(children)
        .chain(others)
        .filter(|line| line.path.len() > 1)
        .collect()
}

fn line(path: &[Point], kind: &str) -> GenogramLineView {
    GenogramLineView {
        path: points(path),
        kind: kind.to_owned(),
    }
}

const fn child_kind(kind: ChildKind) -> &'static str {
    match kind {
        ChildKind::Birth => "birth",
        ChildKind::BirthAndAdoption => "birth-and-adoption",
        ChildKind::Adoption => "adoption",
        ChildKind::Foster => "foster",
    }
}

fn home(one: &Outline, picture: &Picture) -> GenogramHomeView {
    let members = one.members.iter().filter_map(|place| picture.nodes.get(*place));
    GenogramHomeView {
        corners: points(&one.corners),
        members: members.map(|node| node.at.into()).collect(),
    }
}
