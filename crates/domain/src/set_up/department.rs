//! A department of the municipality: SOF, BIF, BUF, SUF in Copenhagen, and what lies under them.

use crate::field_table::fields;

fields! { Department:
    /// Its name.
    NAME = 400 "name" title();
    /// Its short name.
    SHORT_NAME = 401 "short_name" tag();
    /// The department it lies under.
    PART_OF = 402 "part_of" Ref(&[EntityKind::Department]);
    /// The colour of its lane, by its name among the program's colours.
    COLOUR = 403 "colour" tag(), latest;
    /// From when to when it exists.
    VALID = 404 "valid" Period;
    /// Its place on the list.
    ORDER = 405 "order_key" Order, latest;
}
