//! The WHO-5 well-being index.
//!
//! Five questions about the last two weeks, each answered 0 to 5; the sum times four is 0 to 100. Bands as the Danish
//! health authority gives them: 0–35 high risk of depression or stress, 36–50 risk, above 50 no immediate risk; the
//! mean of the population is 68. It is a reason to talk, never a diagnosis. A change of 10 points is worth noticing.
//! Sources: vidensportal.dk "WHO-5"; etf.dk "WHO-5"; questions and answers as in KL's `KLToolsCareWHO5`
//! (hl7dk/KL-dk-tools, SNOMED CT 1144665009).

use crate::issue::Issue;

/// A WHO-5 score: a multiple of four from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Who5Score(u8);

/// What a score says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who5Band {
    /// 0–35.
    HighRisk,
    /// 36–50.
    Risk,
    /// Above 50.
    NoImmediateRisk,
}

impl Who5Band {
    /// The stable code, by which a text for people is found.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HighRisk => "high-risk",
            Self::Risk => "risk",
            Self::NoImmediateRisk => "no-immediate-risk",
        }
    }
}

impl Who5Score {
    /// From so many points on, a change between two scores is worth noticing.
    pub const NOTABLE_CHANGE: u8 = 10;

    /// The score of five answers, all of which are required.
    ///
    /// # Errors
    /// [`Issue::Who5Incomplete`], [`Issue::Who5AnswerOutOfRange`].
    pub fn of(answers: [Option<i64>; 5]) -> Result<Self, Issue> {
        let mut sum = 0;
        for answer in answers {
            sum += match answer.map(u8::try_from) {
                None => return Err(Issue::Who5Incomplete),
                Some(Ok(points @ 0..=5)) => points,
                Some(_) => return Err(Issue::Who5AnswerOutOfRange),
            };
        }
        Ok(Self(sum * 4))
    }

    /// 0 to 100.
    pub const fn points(self) -> u8 {
        self.0
    }

    /// What it says.
    pub const fn band(self) -> Who5Band {
        match self.0 {
            0..=35 => Who5Band::HighRisk,
            36..=50 => Who5Band::Risk,
            _ => Who5Band::NoImmediateRisk,
        }
    }

    /// Whether the two differ by enough to be worth noticing.
    pub const fn differs_notably(self, other: Self) -> bool {
        self.0.abs_diff(other.0) >= Self::NOTABLE_CHANGE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(answers: [i64; 5]) -> Who5Score {
        Who5Score::of(answers.map(Some)).unwrap()
    }

    #[test]
    fn five_answers_times_four_and_the_edges_of_the_bands() {
        let table = [
            ([0; 5], 0, Who5Band::HighRisk),
            ([5, 3, 0, 0, 0], 32, Who5Band::HighRisk),
            ([5, 4, 0, 0, 0], 36, Who5Band::Risk),
            ([5, 5, 2, 0, 0], 48, Who5Band::Risk),
            ([5, 5, 3, 0, 0], 52, Who5Band::NoImmediateRisk),
            ([5; 5], 100, Who5Band::NoImmediateRisk),
        ];
        for (answers, points, band) in table {
            assert_eq!(
                (score(answers).points(), score(answers).band()),
                (points, band),
                "{answers:?}"
            );
        }
    }

    #[test]
    fn four_answers_are_no_score() {
        let answers = [Some(5), Some(5), None, Some(5), Some(5)];
        assert_eq!(Who5Score::of(answers), Err(Issue::Who5Incomplete));
        for answer in [-1, 6, i64::MAX] {
            let answers = [Some(answer), Some(5), Some(5), Some(5), Some(5)];
            assert_eq!(
                Who5Score::of(answers),
                Err(Issue::Who5AnswerOutOfRange),
                "{answer}"
            );
        }
    }

    #[test]
    fn ten_points_are_worth_noticing() {
        assert!(!score([5, 0, 0, 0, 0]).differs_notably(score([5, 2, 0, 0, 0])));
        assert!(score([5, 3, 0, 0, 0]).differs_notably(score([5, 0, 0, 0, 0])));
    }
}
