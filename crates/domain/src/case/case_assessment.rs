//! What the team found when it held the family against the criteria for the programme.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// What the assessment came to.
    Conclusion {
        /// The family belongs in the programme.
        InTargetGroup = "in-target-group",
        /// It does not.
        NotInTargetGroup = "not-in-target-group",
        /// It cannot be said yet.
        Open = "open",
    }
}

fields! { CaseAssessment:
    /// Which case.
    CASE = 2100 "family_case" Ref(&[EntityKind::Case]);
    /// When.
    ASSESSED_ON = 2101 "assessed_on" Date;
    /// Who took part.
    ASSESSED_BY = 2102 "assessed_by" Set(ElementKind::Ref(&[EntityKind::User]));
    /// See [`Conclusion`].
    CONCLUSION = 2103 "conclusion" Choice(Conclusion::CODES);
    /// The team's reasons, seen as a whole.
    REASONS = 2104 "reasons" paragraphs();
}
