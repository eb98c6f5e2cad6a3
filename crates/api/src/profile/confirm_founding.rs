//! `profile_found_confirm`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;
use zeroize::Zeroizing;

use super::status::ProfileStatusView;
use crate::command::{Command, Effect, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// What only somebody knows who has the sheets before them.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct ProfileFoundConfirmRequest {
    /// The last group on each of the three sheets, in their order.
    pub last_groups: [String; 3],
}

pub(crate) struct ProfileFoundConfirm;

impl Command for ProfileFoundConfirm {
    const NAME: &'static str = "profile_found_confirm";
    const SUMMARY: &'static str = "Makes what `profile_found` began a profile, and opens it: the last group of each printed sheet shows that they are.";
    const INVALIDATES: &'static [Tag] = &[
        Tag::Entities,
        Tag::Families,
        Tag::OurPlan,
        Tag::Profile,
        Tag::SetUp,
    ];
    const EFFECT: Effect = Effect::GetReady;
    type Request = ProfileFoundConfirmRequest;
    type Answer = ProfileStatusView;

    fn run(
        program: &Program,
        request: ProfileFoundConfirmRequest,
    ) -> Result<ProfileStatusView, CommandError> {
        program.confirm_founding(&request.last_groups.map(Zeroizing::new))?;
        ProfileStatusView::of(program)
    }
}
