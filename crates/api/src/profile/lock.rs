//! `profile_lock`.

use super::status::ProfileStatusView;
use crate::command::{Command, Effect, Empty, Tag};
use crate::error::CommandError;
use crate::program::Program;

pub(crate) struct ProfileLock;

impl Command for ProfileLock {
    const NAME: &'static str = "profile_lock";
    const SUMMARY: &'static str = "Locks the profile and forgets its key.";
    const INVALIDATES: &'static [Tag] = &[Tag::Families, Tag::OurPlan, Tag::Profile];
    const EFFECT: Effect = Effect::CloseFamilyWindow;
    type Request = Empty;
    type Answer = ProfileStatusView;

    fn run(program: &Program, _: Empty) -> Result<ProfileStatusView, CommandError> {
        program.lock();
        ProfileStatusView::of(program)
    }
}
