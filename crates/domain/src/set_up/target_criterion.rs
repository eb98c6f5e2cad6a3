//! A criterion for who belongs in the programme.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// What a criterion counts for.
    CriterionWeight {
        /// Must be met.
        Required = "required",
        /// Speaks for it.
        Supporting = "supporting",
        /// Must not be met: an acute case of placing a child, say.
        Excluding = "excluding",
    }
}

fields! { TargetCriterion:
    /// What it is called.
    NAME = 9800 "name" title();
    /// See [`set_up`](crate::set_up).
    CODE = 9801 "code" tag();
    /// When it is met.
    DESCRIPTION = 9802 "description" paragraphs();
    /// See [`CriterionWeight`].
    WEIGHT = 9803 "weight" Choice(CriterionWeight::CODES);
    /// From when to when it is used.
    VALID = 9804 "valid" Period;
    /// Its place on the list.
    ORDER = 9805 "order_key" Order, latest;
}
