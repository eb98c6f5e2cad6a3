//! A family of a script while it is played.

use super::record::Record;
use super::{DemoAct, DemoDeed};

/// A family, and how far it has come.
pub(super) struct Course<'s> {
    pub(super) record: Record,
    pub(super) acts: Vec<&'s DemoAct>,
    pub(super) next: usize,
}

impl Course<'_> {
    pub(super) fn says_yes_again(&self) -> bool {
        self.acts.iter().skip(self.next).any(|act| says_yes(act))
    }
}

/// Whether a family says yes to its plan in this act.
pub(super) fn says_yes(act: &DemoAct) -> bool {
    let mut deeds = act.deeds.iter();
    deeds.any(|deed| matches!(deed, DemoDeed::Approve { .. }))
}
