//! A paragraph of a law, while it is in force. Data and never an enum: laws change, and old cases keep their law.

use chrono::NaiveDate;

use crate::field_table::fields;
use crate::issue::Issue;
use crate::period::Period;

fields! { LegalBasis:
    /// What it is called in short: *BL § 32*.
    NAME = 9700 "name" title();
    /// The law: *barnets lov*.
    ACT = 9701 "act" title();
    /// The paragraph in it.
    PARAGRAPH = 9702 "paragraph" tag();
    /// What it says, in brief.
    TEXT = 9703 "text" paragraphs();
    /// What it was called before, as older papers still do: *SEL § 52*.
    OLD_NAMES = 9704 "old_names" Set(ElementKind::Line { chars_max: 120 });
    /// From when to when it is in force.
    VALID = 9705 "valid" Period;
    /// What took its place.
    REPLACED_BY = 9706 "replaced_by" Ref(&[EntityKind::LegalBasis]);
    /// Where it can be read.
    SOURCE = 9707 "source" sentence();
    /// Its place on the list.
    ORDER = 9708 "order_key" Order, latest;
}

/// The issue of resting on a legal basis on a day when it is not in force.
pub fn force_issue(in_force: Period, day: NaiveDate) -> Option<Issue> {
    (!in_force.contains(day)).then_some(Issue::LegalBasisNotInForce)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::{day, period};

    #[test]
    fn the_old_law_held_until_its_last_day() {
        let sel_52 = period("2011-01-01", "2023-12-31");
        assert_eq!(force_issue(sel_52, day("2023-12-31")), None);
        assert_eq!(
            force_issue(sel_52, day("2024-01-01")),
            Some(Issue::LegalBasisNotInForce)
        );
    }
}
