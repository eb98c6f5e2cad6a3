//! A line that every handover checklist begins with.

use crate::field_table::fields;

fields! { HandoverItem:
    /// What is to be handed over.
    TITLE = 10200 "title" sentence();
    /// What to think of.
    DESCRIPTION = 10201 "description" paragraphs();
    /// From when to when it is used.
    VALID = 10202 "valid" Period;
    /// Its place on the list.
    ORDER = 10203 "order_key" Order, latest;
}
