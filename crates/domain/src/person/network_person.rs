//! Someone in the family's own network: a grandparent, a coach, a neighbour. They have no case, so little is kept.

use crate::field_table::fields;
use crate::sex::Sex;

fields! { NetworkPerson:
    /// What they are called.
    NAME = 1700 "name" PersonName;
    /// Date of birth, for the genogram.
    BIRTH_DATE = 1701 "birth_date" Date;
    /// Date of death.
    DIED_ON = 1702 "died_on" Date;
    /// See [`Sex`].
    SEX = 1703 "sex" Choice(Sex::CODES);
    /// Telephone number.
    PHONE = 1704 "phone" tag();
    /// What they are to the family, in its own words.
    NOTE = 1705 "note" sentence();
    /// Their place among the others.
    ORDER = 1706 "order_key" Order, latest;
}
