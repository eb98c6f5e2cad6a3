//! The finished layout. Lengths are in the units of the measures, x to the right and y downwards from the top left.

use makker_domain::id::EntityId;
use makker_domain::sex::Sex;

use crate::note::Note;

/// Where everybody and every line goes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// From left to right, texts and outlines included.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
    /// Everybody, row by row from the top and from left to right.
    pub nodes: Vec<Node>,
    /// Couples, and parents who have a child together.
    pub unions: Vec<Union>,
    /// Lines over siblings that do not hang from their parents' own line.
    pub sibling_lines: Vec<SiblingLine>,
    /// From parents to each child.
    pub child_lines: Vec<ChildLine>,
    /// Relations that are no lines of descent: a guardian, a neighbour, and what goes against the generations.
    pub connectors: Vec<Connector>,
    /// Relations that the other lines already say: a grandparent over two generations, brothers under one line.
    pub implied: Vec<EntityId>,
    /// Relations that were so and are no longer, drawn or not. Whoever gave birth stays a parent, and who was widowed a spouse.
    pub over: Vec<EntityId>,
    /// Who lives together.
    pub outlines: Vec<Outline>,
    /// What is not as it should be, sorted.
    pub notes: Vec<Note>,
}

/// A place.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// To the right edge.
    pub width: f64,
    /// To the lower edge.
    pub height: f64,
}

/// A symbol with its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Who; `None` for a parent nobody knows, drawn as a question mark.
    pub person: Option<EntityId>,
    /// Middle of the symbol.
    pub at: Point,
    /// Width and height of the symbol.
    pub size: f64,
    /// Which row from the top, counted from 0.
    pub generation: usize,
    /// Square, circle or diamond.
    pub sex: Sex,
    /// A cross goes through the symbol.
    pub is_dead: bool,
    /// A member of the family, as opposed to its network.
    pub is_member: bool,
    /// Lives in one of the households.
    pub lives_in_household: bool,
    /// Where the text stands.
    pub text: Option<PersonText>,
}

/// Where a person's text stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonText {
    /// Its room.
    pub area: Area,
    /// On which side of the symbol; beside it the text begins at the symbol, above and below it is centred.
    pub side: Side,
}

/// A side of a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Over the symbol.
    Above,
    /// Under the symbol.
    Below,
    /// Left of it.
    Left,
    /// Right of it.
    Right,
}

/// The line between two partners, or two parents of one child.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The partner to the left, then the one to the right, as places in `nodes`.
    pub partners: [usize; 2],
    /// From the left partner down, across, and up to the right one.
    pub path: Vec<Point>,
    /// How they are together.
    pub tie: Tie,
    /// Strokes across the line of those who parted.
    pub slashes: Vec<[Point; 2]>,
    /// Where the text of the leading relation stands.
    pub text: Option<LineText>,
    /// The relations it draws.
    pub relations: Vec<EntityId>,
}

/// How two partners are together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// Married: a solid line.
    Married,
    /// Living together: a dashed line.
    Together,
    /// Divorced, or once together in a way not said: a solid line with two slashes.
    Divorced,
    /// Lived together and parted: a dashed line with one slash.
    Parted,
    /// Parents of one child; nothing is said of them as a couple: a thin line.
    ParentsOnly,
}

/// A text at a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LineText {
    /// Its room.
    pub area: Area,
    /// The relation that it is about.
    pub relation: EntityId,
}

/// The line over siblings, and what joins it to the parents.
#[derive(Clone, Debug, PartialEq)]
pub struct SiblingLine {
    /// One or two parents, as places in `nodes`; none when the record names no parent of these siblings.
    pub parents: Vec<usize>,
    /// From the parents down to the line; empty without parents.
    pub stem: Vec<Point>,
    /// Across, over all the siblings.
    pub bar: [Point; 2],
    /// Of all the children, or birth where they differ.
    pub kind: ChildKind,
    /// None of the children is in care there any more, or adopted by them.
    pub is_over: bool,
    /// The sibling relations it draws.
    pub relations: Vec<EntityId>,
}

/// The line down to a child.
#[derive(Clone, Debug, PartialEq)]
pub struct ChildLine {
    /// The parents, as places in `nodes`; none under a line of siblings alone.
    pub parents: Vec<usize>,
    /// The child, as a place in `nodes`.
    pub child: usize,
    /// What kind of parents they are.
    pub kind: ChildKind,
    /// They were so, and are no longer: a placement that ended. Never of a birth.
    pub is_over: bool,
    /// From the parents' or siblings' line down to the symbol. Of twins it leans.
    pub path: Vec<Point>,
    /// Shares the beginning of its path with a twin.
    pub is_twin: bool,
    /// The relations it draws.
    pub relations: Vec<EntityId>,
}

/// What kind of parents a line comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChildKind {
    /// By birth: solid.
    Birth,
    /// One by birth, the other by adoption: solid with dashes beside it.
    BirthAndAdoption,
    /// By adoption: dashed.
    Adoption,
    /// In care: dotted.
    Foster,
}

/// A line across for what is no descent.
#[derive(Clone, Debug, PartialEq)]
pub struct Connector {
    /// Who is something, as a place in `nodes`.
    pub from: usize,
    /// To whom.
    pub to: usize,
    /// From the one's side to the other's; corners may be rounded.
    pub path: Vec<Point>,
    /// Where its text stands.
    pub text: Option<LineText>,
    /// It was so, and is no longer.
    pub is_over: bool,
    /// The relation it draws.
    pub relation: EntityId,
}

/// Who lives together.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Which household.
    pub household: EntityId,
    /// Its members, as places in `nodes`.
    pub members: Vec<usize>,
    /// Corners of the closed line around them; empty when they are to be tinted instead (a note says so).
    pub corners: Vec<Point>,
}
