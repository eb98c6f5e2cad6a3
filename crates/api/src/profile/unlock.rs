//! `profile_unlock`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;
use zeroize::Zeroizing;

use super::status::ProfileStatusView;
use crate::command::{Command, Effect, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// The passphrase.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct ProfileUnlockRequest {
    /// As typed.
    pub passphrase: String,
}

pub(crate) struct ProfileUnlock;

impl Command for ProfileUnlock {
    const NAME: &'static str = "profile_unlock";
    const SUMMARY: &'static str = "Opens the profile with its passphrase.";
    const INVALIDATES: &'static [Tag] = &[Tag::Families, Tag::OurPlan, Tag::Profile];
    const EFFECT: Effect = Effect::GetReady;
    type Request = ProfileUnlockRequest;
    type Answer = ProfileStatusView;

    fn run(program: &Program, request: ProfileUnlockRequest) -> Result<ProfileStatusView, CommandError> {
        program.unlock(&Zeroizing::new(request.passphrase))?;
        ProfileStatusView::of(program)
    }
}
