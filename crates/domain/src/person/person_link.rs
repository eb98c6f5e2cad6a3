//! That two members in two families are the same person, as a child of parents apart is. The link carries nothing
//! across: each family keeps its own record, and who reads one does not thereby read the other.

use crate::field_table::fields;

fields! { PersonLink:
    /// The member of this family.
    MEMBER = 1600 "member" Ref(&[EntityKind::Member]);
    /// The member of the other family.
    OTHER_MEMBER = 1601 "other_member" Ref(&[EntityKind::Member]);
    /// The other family.
    OTHER_FAMILY = 1602 "other_family" Ref(&[EntityKind::Family]);
    /// Why it is good to know.
    REASON = 1603 "reason" sentence();
}
