//! That two services do not go together: rehabilitation exercise beside an exercise course at the job centre, say.

use crate::choice::choice;
use crate::field_table::fields;
use crate::id::ServiceId;

choice! {
    /// When they get in each other's way.
    Incompatibility {
        /// In the same family at the same time.
        SameFamily = "same-family",
        /// For the same person at the same time.
        SamePerson = "same-person",
        /// At the same hours, whoever they are for: a parent is away when a child must be met.
        SameHours = "same-hours",
    }
}

fields! { IncompatibilityRule:
    /// One service.
    SERVICE = 9200 "service" Ref(&[EntityKind::Service]);
    /// The other; the order says nothing.
    OTHER_SERVICE = 9201 "other_service" Ref(&[EntityKind::Service]);
    /// See [`Incompatibility`].
    KIND = 9202 "kind" Choice(Incompatibility::CODES);
    /// Why, for those who see the warning.
    REASON = 9203 "reason" sentence();
    /// From when to when it holds.
    VALID = 9204 "valid" Period;
}

/// A rule in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServicePair {
    /// The two services.
    pub services: [ServiceId; 2],
    /// When they get in each other's way.
    pub kind: Incompatibility,
}

impl ServicePair {
    /// Whether it is about these two, whichever is named first.
    pub fn names(&self, one: Option<ServiceId>, other: Option<ServiceId>) -> bool {
        let [a, b] = self.services.map(Some);
        (one == a && other == b) || (one == b && other == a)
    }
}
