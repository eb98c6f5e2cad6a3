//! That a user works with the family. Who is attached may open it without breaking the glass.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// As what a user is attached to a family.
    AttachedAs {
        /// One of the two who are the family's contacts (*makkerpar*).
        CasePair = "case-pair",
        /// A member of the authority team (*tværgående team*).
        CrossTeam = "cross-team",
        /// The one whom the family itself chose (*familiekoordinator*), of any profession.
        FamilyCoordinator = "family-coordinator",
    }
}

choice! {
    /// From which side a user looks at the family.
    Focus {
        /// The parents' way to work (BIF).
        Employment = "employment",
        /// Children and family (SOF).
        ChildAndFamily = "child-and-family",
        /// School and daycare (BUF).
        School = "school",
        /// Health (SUF).
        Health = "health",
    }
}

fields! { Attachment:
    /// Who.
    USER = 1100 "user" Ref(&[EntityKind::User]);
    /// As what; see [`AttachedAs`].
    ATTACHED_AS = 1101 "attached_as" Choice(AttachedAs::CODES);
    /// From which side; see [`Focus`].
    FOCUS = 1102 "focus" Choice(Focus::CODES);
    /// From when to when.
    PERIOD = 1103 "period" Period;
}
