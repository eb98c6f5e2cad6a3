//! What can be wrong with what several fields say together.
//!
//! Issues are computed from the state, the same on every device, and shown; they never refuse an operation.

use crate::value_issue::ValueIssue;

macro_rules! issues {
    ($($(#[$doc:meta])* $issue:ident = $code:literal,)*) => {
        /// Something a person should look at.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Issue {
            /// A value that is not what its field asks for.
            Value(ValueIssue),
            $($(#[$doc])* $issue,)*
        }

        impl Issue {
            /// Every code there is beside those of [`ValueIssue`].
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The stable code, by which a text for people is found.
            pub const fn as_str(self) -> &'static str {
                match self {
                    Self::Value(issue) => issue.as_str(),
                    $(Self::$issue => $code,)*
                }
            }
        }
    };
}

issues! {
    /// A field of an entry was set after the entry was made; entries are corrected by superseding ones.
    EntryChanged = "entry-changed",
    /// A thing in a stream where its kind does not belong.
    NotAtHome = "not-at-home",
    /// A reference to what this device does not have: the stream may be closed to it, or not have arrived.
    UnknownReference = "unknown-reference",
    /// A reference to a thing of another kind than the field names.
    ReferenceToOtherKind = "reference-to-other-kind",
    /// The civil registration number begins with another date of birth than the one given.
    CprBirthDateDiffers = "cpr-birth-date-differs",
    /// The civil registration number says the other sex than the one given.
    CprSexDiffers = "cpr-sex-differs",
    /// The civil registration number fails modulus 11; real ones do since 2007.
    CprModulus11Fails = "cpr-modulus-11-fails",
    /// An address in the family's open stream although it is protected.
    ProtectedAddressInOpen = "protected-address-in-open",
    /// A person is related to themself.
    RelatedToSelf = "related-to-self",
    /// A person is their own ancestor.
    OwnAncestor = "own-ancestor",
    /// A parent by birth is not older than the child.
    ParentNotOlder = "parent-not-older",
    /// More than two parents by birth.
    MoreThanTwoBirthParents = "more-than-two-birth-parents",
    /// An intervention serves no goal; every one must.
    InterventionWithoutGoal = "intervention-without-goal",
    /// Two interventions at the same hours for the same person.
    OverlappingHours = "overlapping-hours",
    /// Two interventions whose services do not go together.
    IncompatibleServices = "incompatible-services",
    /// A version of the plan went where it cannot go from where it was.
    PlanStatusLeap = "plan-status-leap",
    /// Two phases of a case share days.
    PhasesOverlap = "phases-overlap",
    /// A consent ends, or was withdrawn, before it was given.
    ConsentEndsBeforeGiven = "consent-ends-before-given",
    /// A legal basis that is not in force on the day.
    LegalBasisNotInForce = "legal-basis-not-in-force",
    /// No rate, or more than one, for the day.
    RateNotClear = "rate-not-clear",
    /// The month of a cost entry is not the first of a month.
    MonthNotItsFirstDay = "month-not-its-first-day",
    /// Some of the five WHO-5 answers are missing; there is no score.
    Who5Incomplete = "who5-incomplete",
    /// A WHO-5 answer is not 0 to 5.
    Who5AnswerOutOfRange = "who5-answer-out-of-range",
    /// An SDQ score outside its scale.
    SdqOutOfRange = "sdq-out-of-range",
    /// The SDQ total is not the sum of the four difficulty scales.
    SdqTotalDiffers = "sdq-total-differs",
}

impl Issue {
    /// Worth a second look, and may well be right as it is.
    pub const fn is_warning(self) -> bool {
        matches!(
            self,
            Self::CprModulus11Fails
                | Self::UnknownReference
                | Self::OverlappingHours
                | Self::IncompatibleServices
                | Self::ParentNotOlder
                | Self::Value(ValueIssue::UnknownCode)
        )
    }
}

impl From<ValueIssue> for Issue {
    fn from(issue: ValueIssue) -> Self {
        Self::Value(issue)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_issue_has_a_code_of_its_own() {
        let of_values = [
            ValueIssue::WrongForm,
            ValueIssue::Empty,
            ValueIssue::TooLong { chars_max: 1 },
            ValueIssue::NotOneLine,
            ValueIssue::OutOfRange { min: 0, max: 1 },
            ValueIssue::OutsideCalendar,
            ValueIssue::EndsBeforeStart,
            ValueIssue::UnknownCode,
            ValueIssue::Repeated,
            ValueIssue::CprNotTenDigits,
            ValueIssue::CprNoSuchDate,
        ];
        let codes = of_values.map(|issue| Issue::from(issue).as_str());
        let codes: Vec<_> = codes.iter().chain(Issue::CODES).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        for code in codes {
            assert!(
                code.chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{code}"
            );
        }
    }
}
