//! Where everybody and every line of a genogram goes, in the words of `crates/genogram`.

use makker_casework::picture::{
    Area, ChildKind, ChildLine, Connector, LineText, Node, Outline, PersonText, Picture, Point, SiblingLine,
    Side, Tie, Union,
};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

/// Where everybody and every line goes: x to the right, y downwards, in units of the picture.
#[derive(Serialize, JsonSchema, Type)]
pub struct PictureView {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
    /// Everybody, row by row from the top and from left to right; the rest names people by their place here.
    pub nodes: Vec<PictureNodeView>,
    /// Couples, and parents who have a child together.
    pub unions: Vec<PictureUnionView>,
    /// Lines over siblings that do not hang from their parents' own line.
    pub sibling_lines: Vec<SiblingLineView>,
    /// From parents to each child.
    pub child_lines: Vec<ChildLineView>,
    /// To whoever is something else than parent, child or partner.
    pub connectors: Vec<ConnectorView>,
    /// Who lives together.
    pub outlines: Vec<OutlineView>,
}

/// A place.
#[derive(Serialize, JsonSchema, Type)]
pub struct PicturePointView {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// A rectangle.
#[derive(Serialize, JsonSchema, Type)]
pub struct PictureAreaView {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// To the right edge.
    pub width: f64,
    /// To the lower edge.
    pub height: f64,
}

/// A symbol.
#[derive(Serialize, JsonSchema, Type)]
pub struct PictureNodeView {
    /// Who (UUID); none for a parent nobody knows.
    pub person: Option<String>,
    /// Middle of the symbol.
    pub at: PicturePointView,
    /// Width and height of the symbol.
    pub size: f64,
    /// Which row from the top, from 0.
    pub generation: u32,
    /// `female`, `male` or `unspecified`: circle, square or diamond.
    pub sex: String,
    /// A cross goes through the symbol.
    pub is_dead: bool,
    /// A member of the family, as opposed to its network.
    pub is_member: bool,
    /// Lives in one of the homes that are drawn.
    pub lives_in_household: bool,
    /// Where the words stand.
    pub text: Option<PersonTextView>,
}

/// Where a person's words stand.
#[derive(Serialize, JsonSchema, Type)]
pub struct PersonTextView {
    /// Their room.
    pub area: PictureAreaView,
    /// `above`, `below`, `left` or `right` of the symbol.
    pub side: String,
}

/// Where words at a line stand.
#[derive(Serialize, JsonSchema, Type)]
pub struct LineTextView {
    /// Their room.
    pub area: PictureAreaView,
    /// The relation that they are about (UUID).
    pub relation: String,
}

/// The line between two partners.
#[derive(Serialize, JsonSchema, Type)]
pub struct PictureUnionView {
    /// The partner to the left, then the one to the right, as places among the nodes.
    pub partners: Vec<u32>,
    /// From the left partner down, across, and up to the right one.
    pub path: Vec<PicturePointView>,
    /// `married`, `together`, `divorced`, `parted` or `parents-only`.
    pub tie: String,
    /// Strokes across the line of those who parted.
    pub slashes: Vec<Vec<PicturePointView>>,
    /// Where its words stand.
    pub text: Option<LineTextView>,
}

/// The line over siblings, and what joins it to the parents.
#[derive(Serialize, JsonSchema, Type)]
pub struct SiblingLineView {
    /// The parents, as places among the nodes.
    pub parents: Vec<u32>,
    /// From the parents down to the line.
    pub stem: Vec<PicturePointView>,
    /// Across, over all the siblings.
    pub bar: Vec<PicturePointView>,
    /// `birth`, `birth-and-adoption`, `adoption` or `foster`.
    pub kind: String,
    /// None of the children hangs there any more.
    pub is_over: bool,
}

/// The line down to a child.
#[derive(Serialize, JsonSchema, Type)]
pub struct ChildLineView {
    /// The parents, as places among the nodes.
    pub parents: Vec<u32>,
    /// The child, as a place among the nodes.
    pub child: u32,
    /// `birth`, `birth-and-adoption`, `adoption` or `foster`.
    pub kind: String,
    /// A placement that ended.
    pub is_over: bool,
    /// Down to the symbol.
    pub path: Vec<PicturePointView>,
}

/// A line across for what is no descent.
#[derive(Serialize, JsonSchema, Type)]
pub struct ConnectorView {
    /// Who is something, as a place among the nodes.
    pub from: u32,
    /// To whom.
    pub to: u32,
    /// From the one's side to the other's.
    pub path: Vec<PicturePointView>,
    /// Where its words stand.
    pub text: Option<LineTextView>,
    /// It was so, and is no longer.
    pub is_over: bool,
    /// The relation it draws (UUID).
    pub relation: String,
}

/// Who lives together.
#[derive(Serialize, JsonSchema, Type)]
pub struct OutlineView {
    /// Which household (UUID).
    pub household: String,
    /// Its members, as places among the nodes.
    pub members: Vec<u32>,
    /// Corners of the closed line around them; empty when they are tinted instead.
    pub corners: Vec<PicturePointView>,
}

impl From<Picture> for PictureView {
    fn from(picture: Picture) -> Self {
        Self {
            width: picture.width,
            height: picture.height,
            nodes: picture.nodes.into_iter().map(node).collect(),
            unions: picture.unions.iter().map(union).collect(),
            sibling_lines: picture.sibling_lines.iter().map(sibling_line).collect(),
            child_lines: picture.child_lines.iter().map(child_line).collect(),
            connectors: picture.connectors.iter().map(connector).collect(),
            outlines: picture.outlines.iter().map(outline).collect(),
        }
    }
}

const fn point(Point { x, y }: Point) -> PicturePointView {
    PicturePointView { x, y }
}

fn points(points: &[Point]) -> Vec<PicturePointView> {
    points.iter().copied().map(point).collect()
}

const fn area(area: Area) -> PictureAreaView {
    PictureAreaView {
        x: area.x,
        y: area.y,
        width: area.width,
        height: area.height,
    }
}

fn place(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn places(among: &[usize]) -> Vec<u32> {
    among.iter().copied().map(place).collect()
}

fn node(node: Node) -> PictureNodeView {
    PictureNodeView {
        person: node.person.map(|id| id.to_string()),
        at: point(node.at),
        size: node.size,
        generation: place(node.generation),
        sex: node.sex.as_str().to_owned(),
        is_dead: node.is_dead,
        is_member: node.is_member,
        lives_in_household: node.lives_in_household,
        text: node.text.map(person_text),
    }
}

fn person_text(text: PersonText) -> PersonTextView {
    let side = match text.side {
        Side::Above => "above",
        Side::Below => "below",
        Side::Left => "left",
        Side::Right => "right",
    };
    PersonTextView {
        area: area(text.area),
        side: side.to_owned(),
    }
}

fn line_text(text: LineText) -> LineTextView {
    LineTextView {
        area: area(text.area),
        relation: text.relation.to_string(),
    }
}

fn union(union: &Union) -> PictureUnionView {
    let tie = match union.tie {
        Tie::Married => "married",
        Tie::Together => "together",
        Tie::Divorced => "divorced",
        Tie::Parted => "parted",
        Tie::ParentsOnly => "parents-only",
    };
    PictureUnionView {
        partners: places(&union.partners),
        path: points(&union.path),
        tie: tie.to_owned(),
        slashes: union.slashes.iter().map(|slash| points(slash)).collect(),
        text: union.text.map(line_text),
    }
}

fn child_kind(kind: ChildKind) -> String {
    let code = match kind {
        ChildKind::Birth => "birth",
        ChildKind::BirthAndAdoption => "birth-and-adoption",
        ChildKind::Adoption => "adoption",
        ChildKind::Foster => "foster",
    };
    code.to_owned()
}

fn sibling_line(line: &SiblingLine) -> SiblingLineView {
    SiblingLineView {
        parents: places(&line.parents),
        stem: points(&line.stem),
        bar: points(&line.bar),
        kind: child_kind(line.kind),
        is_over: line.is_over,
    }
}

fn child_line(line: &ChildLine) -> ChildLineView {
    ChildLineView {
        parents: places(&line.parents),
        child: place(line.child),
        kind: child_kind(line.kind),
        is_over: line.is_over,
        path: points(&line.path),
    }
}

fn connector(line: &Connector) -> ConnectorView {
    ConnectorView {
        from: place(line.from),
        to: place(line.to),
        path: points(&line.path),
        text: line.text.map(line_text),
        is_over: line.is_over,
        relation: line.relation.to_string(),
    }
}

fn outline(outline: &Outline) -> OutlineView {
    OutlineView {
        household: outline.household.to_string(),
        members: places(&outline.members),
        corners: points(&outline.corners),
    }
}
