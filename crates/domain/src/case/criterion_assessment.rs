//! One criterion of an assessment: met or not, and why the team thinks so.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Whether a criterion is met.
    Met {
        /// It is.
        Yes = "yes",
        /// It is not.
        No = "no",
        /// Nobody knows yet.
        Unclear = "unclear",
    }
}

fields! { CriterionAssessment:
    /// Which assessment.
    ASSESSMENT = 2200 "assessment" Ref(&[EntityKind::CaseAssessment]);
    /// Which criterion.
    CRITERION = 2201 "criterion" Ref(&[EntityKind::TargetCriterion]);
    /// See [`Met`].
    MET = 2202 "met" Choice(Met::CODES);
    /// The team's reasons.
    REASONS = 2203 "reasons" paragraphs();
}
