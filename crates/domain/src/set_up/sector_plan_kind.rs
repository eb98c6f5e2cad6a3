//! A kind of statutory plan: *barnets plan*, *ungeplan*, *Min Plan*, *handleplan*. Data, as the laws behind them are.

use crate::field_table::fields;

fields! { SectorPlanKind:
    /// Its name.
    NAME = 10300 "name" title();
    /// See [`set_up`](crate::set_up).
    CODE = 10301 "code" tag();
    /// Which department makes it.
    DEPARTMENT = 10302 "department" Ref(&[EntityKind::Department]);
    /// The paragraph it rests on.
    LEGAL_BASIS = 10303 "legal_basis" Ref(&[EntityKind::LegalBasis]);
    /// Whether a joint plan may take its place, with consent (barnets lov § 110).
    CAN_BE_REPLACED = 10304 "can_be_replaced" Bool;
    /// From when to when it is made.
    VALID = 10305 "valid" Period;
    /// Its place on the list.
    ORDER = 10306 "order_key" Order, latest;
}
