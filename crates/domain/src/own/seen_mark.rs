//! How far a user has seen what happens in a family, for "what changed since I last looked".

use crate::field_table::fields;

fields! { SeenMark:
    /// Which family.
    FAMILY = 8000 "family" Ref(&[EntityKind::Family]), latest;
    /// Which thing in it; none when it is the family as a whole.
    ITEM = 8001 "item" Ref(ANYTHING), latest;
    /// What the user's clock showed.
    SEEN_AT = 8002 "seen_at" Instant, latest;
}
