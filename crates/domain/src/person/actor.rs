//! A professional or volunteer around the family (*aktør*).

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Paid or not.
    ActorKind {
        /// A professional.
        Professional = "professional",
        /// A volunteer.
        Volunteer = "volunteer",
    }
}

fields! { Actor:
    /// What they are called.
    NAME = 1500 "name" PersonName;
    /// See [`ActorKind`].
    KIND = 1501 "kind" Choice(ActorKind::CODES);
    /// School, clinic, association, company.
    ORGANISATION = 1502 "organisation" title();
    /// Of the municipality's own.
    DEPARTMENT = 1503 "department" Ref(&[EntityKind::Department]);
    /// What they do for the family: class teacher, contact person, football coach.
    ROLE = 1504 "role" title();
    /// Telephone number.
    PHONE = 1505 "phone" tag();
    /// E-mail address.
    EMAIL = 1506 "email" sentence();
    /// The same person as a user, if they are one.
    USER = 1507 "user" Ref(&[EntityKind::User]);
    /// From when to when they are there.
    PERIOD = 1508 "period" Period;
    /// Which of the parents accepted them as part of the log.
    ACCEPTED_BY = 1509 "accepted_by" Set(ElementKind::Ref(&[EntityKind::Member]));
    /// When that was.
    ACCEPTED_ON = 1510 "accepted_on" Date;
    /// Their place among the actors.
    ORDER = 1511 "order_key" Order, latest;
}
