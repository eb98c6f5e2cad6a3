//! How two persons are related; the genogram and the network map are drawn from it.

use crate::choice::choice;
use crate::entity_kind::EntityKind;
use crate::field_table::fields;

choice! {
    /// What the first person is to the second: "Amina is *parent* of Yusuf".
    RelationKind {
        /// Parent by birth.
        Parent = "parent",
        /// Parent by adoption.
        AdoptiveParent = "adoptive-parent",
        /// Lives with a parent.
        StepParent = "step-parent",
        /// Foster parent.
        FosterParent = "foster-parent",
        /// Has custody without being a parent.
        Guardian = "guardian",
        /// Married.
        Spouse = "spouse",
        /// Together without being married.
        Partner = "partner",
        /// Were together or married.
        FormerPartner = "former-partner",
        /// Both parents in common.
        Sibling = "sibling",
        /// One parent in common.
        HalfSibling = "half-sibling",
        /// No parent in common, but one household.
        StepSibling = "step-sibling",
        /// Grandparent.
        Grandparent = "grandparent",
        /// Aunt or uncle.
        AuntOrUncle = "aunt-or-uncle",
        /// Another relative.
        Relative = "relative",
        /// Friend.
        Friend = "friend",
        /// Neighbour.
        Neighbour = "neighbour",
        /// Coach, scout leader or the like.
        Coach = "coach",
        /// Helps as a volunteer.
        Volunteer = "volunteer",
        /// Anyone else who matters.
        Network = "network",
    }
}

choice! {
    /// How near someone is on the network map.
    Closeness {
        /// Inner ring.
        Close = "close",
        /// Middle ring.
        Near = "near",
        /// Outer ring.
        Distant = "distant",
    }
}

choice! {
    /// What a relation is like, as those in it see it.
    Quality {
        /// Gives strength.
        Supportive = "supportive",
        /// Now this, now that.
        Mixed = "mixed",
        /// Takes strength.
        Strained = "strained",
        /// No contact.
        Broken = "broken",
    }
}

const RELATED: &[EntityKind] = &[EntityKind::Member, EntityKind::NetworkPerson, EntityKind::Actor];

fields! { Relation:
    /// Who is something to someone.
    FROM = 1400 "from_person" Ref(RELATED);
    /// What they are; see [`RelationKind`].
    KIND = 1401 "kind" Choice(RelationKind::CODES);
    /// To whom.
    TO = 1402 "to_person" Ref(RELATED);
    /// From when to when.
    PERIOD = 1403 "period" Period;
    /// See [`Closeness`].
    CLOSENESS = 1404 "closeness" Choice(Closeness::CODES);
    /// See [`Quality`].
    QUALITY = 1405 "quality" Choice(Quality::CODES);
    /// What is good to know about it.
    NOTE = 1406 "note" sentence();
}

impl RelationKind {
    /// Whether it says the same read from either end.
    pub const fn is_symmetric(self) -> bool {
        matches!(
            self,
            Self::Spouse
                | Self::Partner
                | Self::FormerPartner
                | Self::Sibling
                | Self::HalfSibling
                | Self::StepSibling
                | Self::Relative
                | Self::Friend
                | Self::Neighbour
                | Self::Network
        )
    }

    /// Whether the first person stands a generation above the second in the genogram.
    pub const fn is_parental(self) -> bool {
        matches!(
            self,
            Self::Parent | Self::AdoptiveParent | Self::StepParent | Self::FosterParent | Self::Guardian
        )
    }

    /// Whether the first person is an ancestor of the second for good: nobody can be their own.
    pub const fn is_descent(self) -> bool {
        matches!(self, Self::Parent | Self::AdoptiveParent)
    }
}
