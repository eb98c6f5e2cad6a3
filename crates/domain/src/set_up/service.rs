//! A service of the catalogue (*ydelse*): what an intervention consists of, and what it is paid by.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Who delivers a service.
    DeliveredBy {
        /// The pair itself: an integrated service.
        CasePair = "case-pair",
        /// A specialist, as before: a non-integrated one.
        Specialist = "specialist",
    }
}

choice! {
    /// By what a service is counted.
    ServiceUnit {
        /// Hours.
        Hour = "hour",
        /// Days.
        Day = "day",
        /// Weeks.
        Week = "week",
        /// Months.
        Month = "month",
        /// Whole courses.
        Course = "course",
        /// Single occasions.
        Occasion = "occasion",
    }
}

fields! { Service:
    /// Its name.
    NAME = 9000 "name" title();
    /// See [`set_up`](crate::set_up).
    CODE = 9001 "code" tag();
    /// Which department has it.
    DEPARTMENT = 9002 "department" Ref(&[EntityKind::Department]);
    /// See [`DeliveredBy`].
    DELIVERED_BY = 9003 "delivered_by" Choice(DeliveredBy::CODES);
    /// See [`ServiceUnit`].
    UNIT = 9004 "unit" Choice(ServiceUnit::CODES);
    /// The paragraph it rests on.
    LEGAL_BASIS = 9005 "legal_basis" Ref(&[EntityKind::LegalBasis]);
    /// What it is.
    DESCRIPTION = 9006 "description" paragraphs();
    /// From when to when it is offered.
    VALID = 9007 "valid" Period;
    /// Its place in the catalogue.
    ORDER = 9008 "order_key" Order, latest;
}
