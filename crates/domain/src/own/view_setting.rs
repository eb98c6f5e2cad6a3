//! How a user likes a view: sorting, columns, size of type.

use crate::field_table::fields;

fields! { ViewSetting:
    /// Which setting, by its name in the program.
    KEY = 8100 "key" tag(), latest;
    /// What it is set to.
    SETTING = 8101 "setting" Line { chars_max: 4_000 }, latest;
}
