//! A consent (*samtykke*): what may be shared, with whom and until when.
//!
//! The kinds are different things in law. Administrative consent (forvaltningsloven § 28) is voluntary, specific,
//! informed and revocable, and has no fixed end of one year today; a withdrawn GDPR consent asks for erasure unless
//! a duty to keep notes stands against it. Sources: danskelove.dk/forvaltningsloven/28; horten.dk/viden/artikel2021/
//! samtykket.

use chrono::NaiveDate;

use crate::choice::choice;
use crate::field_table::fields;
use crate::issue::Issue;

choice! {
    /// What someone consented to.
    ConsentKind {
        /// To take part, and that the team looks at the case.
        Participation = "participation",
        /// That information is obtained from others (retssikkerhedsloven § 11 a).
        Obtaining = "obtaining",
        /// That information is passed on to others (forvaltningsloven § 28).
        Disclosing = "disclosing",
        /// The processing of personal data itself (GDPR art. 6 and 9), where nothing else allows it.
        Gdpr = "gdpr",
    }
}

fields! { Consent:
    /// See [`ConsentKind`].
    KIND = 2600 "kind" Choice(ConsentKind::CODES);
    /// Who consented. Everyone consents for themself, so that everyone can withdraw for themself.
    GIVEN_BY = 2601 "given_by" Ref(&[EntityKind::Member]);
    /// The children on whose behalf too.
    ON_BEHALF_OF = 2602 "on_behalf_of" Set(ElementKind::Ref(&[EntityKind::Member]));
    /// Which of the municipality's departments it covers.
    DEPARTMENTS = 2603 "departments" Set(ElementKind::Ref(&[EntityKind::Department]));
    /// Which other authorities and helpers, by name: a hospital, a doctor, an association.
    AUTHORITIES = 2604 "authorities" Set(ElementKind::Line { chars_max: 120 });
    /// Which information it covers.
    INFORMATION = 2605 "information" paragraphs();
    /// When it was given.
    GIVEN_ON = 2606 "given_on" Date;
    /// The last day on which it holds; none when it holds until withdrawn.
    VALID_UNTIL = 2607 "valid_until" Date;
    /// How it was given and where that can be seen: signed paper in the journal, said at a meeting.
    EVIDENCE = 2608 "evidence" sentence();
    /// The signed paper itself.
    EVIDENCE_FILE = 2609 "evidence_file" Blob;
    /// Who was told what it means, and by whom: the professional who asked.
    ASKED_BY = 2610 "asked_by" Ref(PROFESSIONALS);
    /// In which language it was explained, as a BCP 47 tag.
    EXPLAINED_IN = 2611 "explained_in" Line { chars_max: 35 };
    /// The first day on which it no longer holds.
    WITHDRAWN_ON = 2612 "withdrawn_on" Date;
    /// Who withdrew it, when it was another than who gave it.
    WITHDRAWN_BY = 2613 "withdrawn_by" Ref(&[EntityKind::Member]);
    /// What was withdrawn, in words.
    WITHDRAWAL_NOTE = 2614 "withdrawal_note" paragraphs();
    /// The paragraph it rests on.
    LEGAL_BASIS = 2615 "legal_basis" Ref(&[EntityKind::LegalBasis]);
}

/// The days of a consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConsentDays {
    /// When it was given; without it, it has not been.
    pub given_on: Option<NaiveDate>,
    /// The last day on which it holds.
    pub valid_until: Option<NaiveDate>,
    /// The first day on which it no longer holds.
    pub withdrawn_on: Option<NaiveDate>,
}

impl ConsentDays {
    /// Whether it holds on the day. A withdrawal counts from its own day on.
    pub fn stands_on(self, day: NaiveDate) -> bool {
        self.given_on.is_some_and(|given| given <= day)
            && self.valid_until.is_none_or(|until| day <= until)
            && self.withdrawn_on.is_none_or(|withdrawn| day < withdrawn)
    }

    /// A consent cannot end before it was given.
    pub fn issue(self) -> Option<Issue> {
        let given = self.given_on?;
        let ends = [self.valid_until, self.withdrawn_on];
        let too_early = ends.into_iter().flatten().any(|end| end < given);
        too_early.then_some(Issue::ConsentEndsBeforeGiven)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::day;

    #[test]
    fn it_holds_from_its_first_day_until_it_ends_or_is_withdrawn() {
        let given = ConsentDays {
            given_on: Some(day("2026-03-01")),
            ..ConsentDays::default()
        };
        assert!(!given.stands_on(day("2026-02-28")) && given.stands_on(day("2026-03-01")));
        let until = ConsentDays {
            valid_until: Some(day("2026-06-30")),
            ..given
        };
        assert!(until.stands_on(day("2026-06-30")) && !until.stands_on(day("2026-07-01")));
        let withdrawn = ConsentDays {
            withdrawn_on: Some(day("2026-05-01")),
            ..until
        };
        assert!(withdrawn.stands_on(day("2026-04-30")) && !withdrawn.stands_on(day("2026-05-01")));
        assert!(!ConsentDays::default().stands_on(day("2026-05-01")));
    }

    #[test]
    fn it_cannot_end_before_it_was_given() {
        let mut days = ConsentDays {
            given_on: Some(day("2026-03-01")),
            valid_until: Some(day("2026-03-01")),
            withdrawn_on: None,
        };
        assert_eq!(days.issue(), None);
        days.withdrawn_on = Some(day("2026-02-28"));
        assert_eq!(days.issue(), Some(Issue::ConsentEndsBeforeGiven));
    }
}
