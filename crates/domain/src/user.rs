//! The people who sign in.

use crate::field_table::fields;

fields! { User:
    /// The user's name.
    NAME = 20 "name" title();
    /// The department the user works in, by its short name (SOF, BIF, …).
    DEPARTMENT = 21 "department" title();
    /// The login in the municipality's own directory; empty where there is none.
    SUBJECT = 22 "subject" sentence();
    /// What the user is by profession.
    PROFESSION = 23 "profession" title();
    /// Telephone number at work.
    PHONE = 24 "phone" tag();
    /// E-mail address at work.
    EMAIL = 25 "email" sentence();
}
