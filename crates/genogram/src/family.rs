//! What is to be drawn: the persons of one record, what they are to each other, and who lives together.

use chrono::NaiveDate;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person::relation::RelationKind;
use makker_domain::sex::Sex;

/// One family record, as far as the genogram shows it. It may be inconsistent: what is odd is drawn as well as it
/// can be and told in the picture's notes.
#[derive(Clone, Debug, PartialEq)]
pub struct Family {
    /// Members and network persons.
    pub persons: Vec<Person>,
    /// What they are to each other.
    pub relations: Vec<Relation>,
    /// Who lives together.
    pub households: Vec<Household>,
    /// The day for which it is drawn: a marriage that ends later still stands.
    pub day: NaiveDate,
}

/// Someone to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Who.
    pub id: EntityId,
    /// Square, circle or diamond.
    pub sex: Sex,
    /// Eldest to the left; twins are joined.
    pub born_on: Option<NaiveDate>,
    /// A cross is drawn through the dead.
    pub died_on: Option<NaiveDate>,
    /// A member of the family, as opposed to somebody of its network.
    pub is_member: bool,
    /// Room for the name and what stands under it.
    pub text: TextSize,
}

/// How much room a text takes, in the units of the picture. The caller knows the typeface.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TextSize {
    /// Of its longest line.
    pub width: f64,
    /// Of all its lines.
    pub height: f64,
}

/// What one person is to another; see [`RelationKind`].
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    /// Which relation.
    pub id: EntityId,
    /// Who is something.
    pub from: EntityId,
    /// What they are.
    pub kind: RelationKind,
    /// To whom.
    pub to: EntityId,
    /// From when to when.
    pub period: Period,
    /// Room for what stands at its line, if anything does ("skilt 2019").
    pub text: TextSize,
}

/// Who lives together. A child that lives in two homes stands in both.
#[derive(Clone, Debug, PartialEq)]
pub struct Household {
    /// Which household.
    pub id: EntityId,
    /// Who lives there.
    pub members: Vec<EntityId>,
}

/// Sizes and distances, in units of the picture. The defaults fit text of 13 px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// Width and height of a symbol.
    pub symbol: f64,
    /// Least distance between two neighbours, their texts included.
    pub gap: f64,
    /// Between a symbol and its text.
    pub text_gap: f64,
    /// Between two lines that run beside each other.
    pub track: f64,
    /// Between a row and the first line under or over it.
    pub margin: f64,
    /// Around those who live together.
    pub outline: f64,
}

impl Default for Measures {
    fn default() -> Self {
        Self {
            symbol: 34.0,
            gap: 22.0,
            text_gap: 5.0,
            track: 16.0,
            margin: 20.0,
            outline: 11.0,
        }
    }
}
