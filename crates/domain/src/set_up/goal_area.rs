//! An area of life in which goals are set: employment, the child's development and thriving, school, health, economy,
//! housing, leisure, network.

use crate::field_table::fields;

fields! { GoalArea:
    /// Its name.
    NAME = 9300 "name" title();
    /// See [`set_up`](crate::set_up).
    CODE = 9301 "code" tag();
    /// Its colour, by its name among the program's colours.
    COLOUR = 9302 "colour" tag(), latest;
    /// Its place on the list.
    ORDER = 9303 "order_key" Order, latest;
}
