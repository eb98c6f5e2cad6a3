//! What could not be drawn in the ordinary way, for a person to read. The words are the caller's.

use makker_domain::id::EntityId;

/// Something about the picture that is not as it should be. None of it keeps the rest from being drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Note {
    /// Not drawn: somebody in it is not among the persons.
    PersonMissing {
        /// Which relation.
        relation: EntityId,
    },
    /// Not drawn: somebody is related to themselves.
    RelatedToSelf {
        /// Which relation.
        relation: EntityId,
    },
    /// Not drawn: another relation says the same.
    SaidTwice {
        /// Which relation.
        relation: EntityId,
        /// The one that is drawn.
        drawn: EntityId,
    },
    /// Drawn as a connector: it goes against the other generations, as when somebody is their own ancestor.
    AgainstGenerations {
        /// Which relation.
        relation: EntityId,
    },
    /// Siblings or half-siblings whose parents say otherwise. Drawn as a connector.
    SiblingsContradictParents {
        /// Which relation.
        relation: EntityId,
    },
    /// Together and not together at the same time. Drawn by what began last.
    PartnersContradict {
        /// One of the relations.
        relation: EntityId,
    },
    /// More than two parents by birth. All are drawn.
    MoreThanTwoParents {
        /// Whose.
        child: EntityId,
    },
    /// A child hangs under parents because a full sibling does.
    ParentsFromSibling {
        /// Which child.
        child: EntityId,
    },
    /// Born on the same day, but they do not stand side by side: drawn as other siblings are.
    TwinsApart {
        /// The first of them.
        child: EntityId,
    },
    /// A person was given twice; the picture shows them once.
    PersonTwice {
        /// Who.
        person: EntityId,
    },
    /// Not shown in the outline: not among the persons.
    HouseholdMemberMissing {
        /// Which household.
        household: EntityId,
    },
    /// A household was given twice; it is drawn once, with the members of both.
    HouseholdTwice {
        /// Which household.
        household: EntityId,
    },
    /// No line can be drawn around exactly those who live together: they are to be tinted.
    HouseholdTinted {
        /// Which household.
        household: EntityId,
    },
}

impl Note {
    /// The relation that is not drawn at all, if this says so of one.
    pub const fn relation_not_drawn(self) -> Option<EntityId> {
        match self {
            Self::PersonMissing { relation }
            | Self::RelatedToSelf { relation }
            | Self::SaidTwice { relation, .. } => Some(relation),
            _ => None,
        }
    }
}
