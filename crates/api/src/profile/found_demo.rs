//! `profile_found_demo`.

use makker_casework::Founding;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;
use zeroize::Zeroizing;

use super::status::ProfileStatusView;
use crate::command::{Command, Effect, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// How one comes in again.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct ProfileFoundDemoRequest {
    /// As typed.
    pub passphrase: String,
}

/// An invented municipality and its invented first user.
const INVENTED: Founding<'static> = Founding {
    municipality: "Øvelseskommunen",
    user: "Lise Brandt",
    department: "SOF",
    is_demo: true,
};

pub(crate) struct ProfileFoundDemo;

impl Command for ProfileFoundDemo {
    const NAME: &'static str = "profile_found_demo";
    const SUMMARY: &'static str =
        "Founds an invented municipality with fifty families to try the program with, and opens it.";
    const INVALIDATES: &'static [Tag] = &[
        Tag::Entities,
        Tag::Families,
        Tag::OurPlan,
        Tag::Profile,
        Tag::SetUp,
    ];
    const EFFECT: Effect = Effect::GetReady;
    type Request = ProfileFoundDemoRequest;
    type Answer = ProfileStatusView;

    fn run(program: &Program, request: ProfileFoundDemoRequest) -> Result<ProfileStatusView, CommandError> {
        let passphrase = Zeroizing::new(request.passphrase);
        program.hold(None);
        // Nothing of a demo has to be got back, so its sheets go nowhere.
        program.found_demo(&passphrase, &INVENTED, makker_demo::SEED)?;
        ProfileStatusView::of(program)
    }
}
