//! What of a member only those named may read: a record of its own in the restricted stream, with its own id, that
//! names the member. Two such records of one member both count; neither hides the other.

use crate::field_table::fields;

fields! { MemberRestricted:
    /// Whose it is.
    MEMBER = 1300 "member" Ref(&[EntityKind::Member]);
    /// The protected address.
    ADDRESS = 1301 "address" Address;
    /// The name, when it is protected too and the open record holds another.
    NAME = 1302 "name" PersonName;
    /// Telephone number.
    PHONE = 1303 "phone" tag();
    /// E-mail address.
    EMAIL = 1304 "email" sentence();
    /// School or daycare, which gives away where a child lives.
    SCHOOL = 1305 "school" title();
    /// From when to when it is protected; usually a year (CPR-lov § 28).
    PROTECTION_PERIOD = 1306 "protection_period" Period;
    /// Those from whom it is kept above all: a co-parent.
    HIDDEN_FROM = 1307 "hidden_from" Set(ElementKind::Ref(&[EntityKind::Member, EntityKind::NetworkPerson]));
    /// What else those named must know.
    NOTE = 1308 "note" paragraphs();
}
