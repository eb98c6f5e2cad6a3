//! How far someone finds a goal has come, on a day. Several people may see it differently; all of it is kept.

use crate::field_table::fields;

fields! { GoalProgress:
    /// Which goal.
    GOAL = 3400 "goal" Ref(&[EntityKind::Goal]);
    /// When.
    ON = 3401 "rated_on" Date;
    /// 0 is nothing yet, 10 is reached.
    VALUE = 3402 "value" Scale;
    /// Whose rating it is.
    RATED_BY = 3403 "rated_by" Ref(PERSONS);
    /// What lies behind it.
    NOTE = 3404 "note" entry();
    /// The entry that this one replaces.
    CORRECTS = 3405 "corrects" Ref(&[EntityKind::GoalProgress]);
}
