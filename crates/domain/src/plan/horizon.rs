//! Now, next, later: not everything can come first.

use crate::choice::choice;

choice! {
    /// When a goal is worked on.
    Horizon {
        /// Being worked on.
        Now = "now",
        /// When one of those is reached.
        Next = "next",
        /// Not forgotten.
        Later = "later",
    }
}

impl Horizon {
    /// Where a goal of this priority (1 to 9, 1 first) stands; one that nobody has weighed yet is for later.
    pub const fn of(priority: Option<i64>) -> Self {
        match priority {
            Some(..=3) => Self::Now,
            Some(4..=6) => Self::Next,
            _ => Self::Later,
        }
    }

    /// The priority of a goal that is put here without weighing it against its neighbours.
    pub const fn priority(self) -> i64 {
        match self {
            Self::Now => 2,
            Self::Next => 5,
            Self::Later => 8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_put_somewhere_stands_there() {
        for horizon in [Horizon::Now, Horizon::Next, Horizon::Later] {
            assert_eq!(Horizon::of(Some(horizon.priority())), horizon);
        }
        assert_eq!(Horizon::of(None), Horizon::Later);
        assert_eq!(
            [1, 3, 4, 6, 7, 9].map(|priority| Horizon::of(Some(priority)).as_str()),
            ["now", "now", "next", "next", "later", "later"]
        );
    }
}
