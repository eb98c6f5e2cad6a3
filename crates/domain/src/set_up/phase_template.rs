//! A phase that every case goes through, in the order of the list.

use crate::field_table::fields;

fields! { PhaseTemplate:
    /// Its name.
    NAME = 9400 "name" title();
    /// See [`set_up`](crate::set_up).
    CODE = 9401 "code" tag();
    /// How long it takes, about; none when it has no end of its own.
    MONTHS = 9402 "months" Int { min: 1, max: 120 };
    /// What it is for.
    DESCRIPTION = 9403 "description" paragraphs();
    /// Its place among the phases.
    ORDER = 9404 "order_key" Order, latest;
}

/// The four phases of Copenhagen's model, by code and months: clarification and plan, intervention, stabilisation,
/// advice. Source: the solution description, figure 3 (the months are read off it).
pub const COPENHAGEN_PHASES: [(&str, Option<u32>); 4] = [
    ("clarification", Some(2)),
    ("intervention", Some(10)),
    ("stabilisation", Some(12)),
    ("advice", None),
];
