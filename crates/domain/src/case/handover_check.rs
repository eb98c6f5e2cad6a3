//! One line of the handover checklist, by which the family is spared telling its story again (*overdragelse*).

use crate::field_table::fields;

fields! { HandoverCheck:
    /// Which case.
    CASE = 2300 "family_case" Ref(&[EntityKind::Case]);
    /// The line of the set-up it came from; none when it was added for this family.
    ITEM = 2301 "item" Ref(&[EntityKind::HandoverItem]);
    /// What is to be handed over.
    TITLE = 2302 "title" sentence();
    /// When it was.
    DONE_ON = 2303 "done_on" Date;
    /// Who handed it over.
    DONE_BY = 2304 "done_by" Ref(PROFESSIONALS);
    /// What the receiver must know.
    NOTE = 2305 "note" paragraphs();
    /// Its place on the list.
    ORDER = 2306 "order_key" Order, latest;
}
