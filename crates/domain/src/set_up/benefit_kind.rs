//! A kind of income benefit (*forsørgelsesydelse*). Data: reforms rename and abolish them.

use crate::field_table::fields;

fields! { BenefitKind:
    /// Its name.
    NAME = 10000 "name" title();
    /// See [`set_up`](crate::set_up).
    CODE = 10001 "code" tag();
    /// The paragraph it rests on.
    LEGAL_BASIS = 10002 "legal_basis" Ref(&[EntityKind::LegalBasis]);
    /// Which department pays it.
    DEPARTMENT = 10003 "department" Ref(&[EntityKind::Department]);
    /// From when to when new citizens can get it.
    VALID = 10004 "valid" Period;
    /// Its place on the list.
    ORDER = 10005 "order_key" Order, latest;
}
