//! The municipality: who the set-up, the users and the certificates belong to.

use crate::field_table::fields;

fields! { Municipality:
    /// The municipality's name.
    NAME = 1 "name" title();
    /// Invented data for showing the program; real devices refuse to share with it.
    IS_DEMO = 2 "is_demo" Bool, latest;
    /// The smallest group of families or persons that figures are shown about; smaller ones are suppressed.
    SMALL_GROUP_MIN = 3 "small_group_min" Int { min: 2, max: 100 };
    /// So many meetings in a week are too many for one family.
    MEETINGS_PER_WEEK_MAX = 4 "meetings_per_week_max" Int { min: 1, max: 50 };
}
