//! A level of concern in the log. How many there are, and from which a consent is needed, differs: KMD Stafetlog has
//! four and asks from level 1, others count 0 to 3 or 0 to 4.

use crate::field_table::fields;

fields! { LogLevel:
    /// Its name.
    NAME = 9500 "name" title();
    /// See [`set_up`](crate::set_up).
    CODE = 9501 "code" tag();
    /// Its number on the municipality's scale.
    NUMBER = 9502 "number" Int { min: 0, max: 9 };
    /// What it means.
    DESCRIPTION = 9503 "description" paragraphs();
    /// Whether a log at this level needs consent.
    NEEDS_CONSENT = 9504 "needs_consent" Bool;
    /// Its place on the list.
    ORDER = 9505 "order_key" Order, latest;
}
