//! Scores of the Strengths and Difficulties Questionnaire.
//!
//! Scores only, taken from the paper form: an electronic one needs a licence and its questions may not be embedded.
//! Five scales of five questions (0–10), total difficulties without the prosocial scale (0–40), and impact (0–10), the
//! central score. No bands: a professional names the norm. Sources: sdq.dk/adgang-til-sdq; sdq-dawba.dk, scoring.

use crate::issue::Issue;

/// The seven scores, those that are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SdqScores {
    /// Emotional symptoms.
    pub emotional: Option<i64>,
    /// Conduct problems.
    pub conduct: Option<i64>,
    /// Hyperactivity and inattention.
    pub hyperactivity: Option<i64>,
    /// Peer problems.
    pub peer: Option<i64>,
    /// Prosocial behaviour.
    pub prosocial: Option<i64>,
    /// Total difficulties.
    pub total: Option<i64>,
    /// Impact.
    pub impact: Option<i64>,
}

impl SdqScores {
    /// The sum of the four difficulty scales, when all are known.
    pub fn difficulties(&self) -> Option<i64> {
        [self.conduct?, self.hyperactivity?, self.peer?]
            .into_iter()
            .try_fold(self.emotional?, i64::checked_add)
    }

    /// What is wrong with them.
    pub fn issue(&self) -> Option<Issue> {
        let scales = [
            self.emotional,
            self.conduct,
            self.hyperactivity,
            self.peer,
            self.prosocial,
            self.impact,
        ];
        let scales_fit = scales
            .into_iter()
            .flatten()
            .all(|score| (0..=10).contains(&score));
        let total_fits = self.total.is_none_or(|total| (0..=40).contains(&total));
        if !scales_fit || !total_fits {
            return Some(Issue::SdqOutOfRange);
        }
        match (self.difficulties(), self.total) {
            (Some(sum), Some(total)) if sum != total => Some(Issue::SdqTotalDiffers),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: SdqScores = SdqScores {
        emotional: Some(4),
        conduct: Some(3),
        hyperactivity: Some(7),
        peer: Some(2),
        prosocial: Some(9),
        total: Some(16),
        impact: Some(3),
    };

    #[test]
    fn the_total_is_the_four_difficulties_without_the_strength() {
        assert_eq!(WHOLE.difficulties(), Some(16));
        assert_eq!(WHOLE.issue(), None);
        let with_strength = SdqScores {
            total: Some(25),
            ..WHOLE
        };
        assert_eq!(with_strength.issue(), Some(Issue::SdqTotalDiffers));
    }

    #[test]
    fn scores_that_cannot_be_added_have_no_sum() {
        let wild = SdqScores {
            peer: Some(i64::MAX),
            ..WHOLE
        };
        assert_eq!(wild.difficulties(), None);
    }

    #[test]
    fn a_form_with_the_total_only_is_fine() {
        let total = SdqScores {
            total: Some(40),
            impact: Some(10),
            ..SdqScores::default()
        };
        assert_eq!(total.issue(), None);
        assert_eq!(SdqScores::default().issue(), None);
    }

    #[test]
    fn scores_keep_to_their_scales() {
        for wrong in [
            SdqScores {
                peer: Some(11),
                ..WHOLE
            },
            SdqScores {
                impact: Some(-1),
                ..WHOLE
            },
            SdqScores {
                total: Some(41),
                ..WHOLE
            },
            SdqScores {
                emotional: Some(i64::MAX),
                conduct: Some(i64::MAX),
                ..WHOLE
            },
        ] {
            assert_eq!(wrong.issue(), Some(Issue::SdqOutOfRange), "{wrong:?}");
        }
    }
}
