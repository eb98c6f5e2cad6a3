//! What a command is.

use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use specta::Type;
use specta::datatype::DataType;

use crate::error::CommandError;
use crate::program::Program;

/// The windows of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum WindowName {
    /// *Vores plan*: what the family sees.
    Family,
    /// The case workers' window.
    Main,
}

impl WindowName {
    /// The window's label in the shell and its name in [`command_names`](crate::command_names).
    pub const fn label(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::Main => "main",
        }
    }
}

/// What an answer is about: reads declare what they provide, writes what they make stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Tag {
    /// Who has a family's baton.
    Baton,
    /// What the user has begun to write.
    Drafts,
    /// Things with fields, of whatever kind.
    Entities,
    /// The list of families and each family's own facts.
    Families,
    /// The gross list that was chosen, and how far the reading of it has come.
    GrossList,
    /// What the family window shows.
    OurPlan,
    /// Whether the profile is open, and whose it is.
    Profile,
    /// How far the user has looked in a family.
    Seen,
    /// How far the user has looked on the first screen, which shows all of them.
    SeenAll,
    /// The municipality's set-up.
    SetUp,
}

/// What the shell around the program does once a command has succeeded. The command line has no windows and does none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// Opens the family window.
    OpenFamilyWindow,
    /// Closes the family window.
    CloseFamilyWindow,
    /// [`Program::get_ready`], once the first screen is there.
    GetReady,
}

/// What the shell around the program asks the user before a command is run. The command line asks nothing; its line says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing.
    Nothing,
    /// To choose a file with a gross list, which it then hands over by [`Program::choose_file`].
    GrossListFile,
}

/// An answer that says nothing but "done".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, Type)]
pub struct Nothing;

/// A request that asks nothing further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct Empty {}

/// One command. Implemented once a file by an empty type of the command's name.
pub trait Command {
    /// The name: noun, then verb.
    const NAME: &'static str;
    /// One English sentence for `makker commands`.
    const SUMMARY: &'static str;
    /// Which windows may call it.
    const WINDOWS: &'static [WindowName] = &[WindowName::Main];
    /// What its answer is about.
    const PROVIDES: &'static [Tag] = &[];
    /// What it makes stale.
    const INVALIDATES: &'static [Tag] = &[];
    /// What the shell asks the user first.
    const ASKS: Asks = Asks::Nothing;
    /// What the shell does afterwards.
    const EFFECT: Effect = Effect::None;
    /// What it is asked.
    type Request: DeserializeOwned + JsonSchema + Type;
    /// What it answers.
    type Answer: Serialize + JsonSchema + Type;

    /// Does it.
    ///
    /// # Errors
    /// A code and its details; nothing was changed then.
    fn run(program: &Program, request: Self::Request) -> Result<Self::Answer, CommandError>;
}

/// A command as the registry holds it.
pub struct CommandSpec {
    /// See [`Command::NAME`].
    pub name: &'static str,
    /// See [`Command::SUMMARY`].
    pub summary: &'static str,
    /// See [`Command::WINDOWS`].
    pub windows: &'static [WindowName],
    /// See [`Command::PROVIDES`].
    pub provides: &'static [Tag],
    /// See [`Command::INVALIDATES`].
    pub invalidates: &'static [Tag],
    /// See [`Command::ASKS`].
    pub asks: Asks,
    /// See [`Command::EFFECT`].
    pub effect: Effect,
    /// The JSON schema of the request.
    pub request_schema: fn() -> Schema,
    /// The JSON schema of the answer.
    pub answer_schema: fn() -> Schema,
    /// The request's and the answer's types, for the generated bindings.
    pub types: fn(&mut specta::Types) -> (DataType, DataType),
    pub(crate) run: fn(&Program, Value) -> Result<Value, CommandError>,
}

impl CommandSpec {
    /// The registry's entry for `C`.
    pub const fn of<C: Command>() -> Self {
        Self {
            name: C::NAME,
            summary: C::SUMMARY,
            windows: C::WINDOWS,
            provides: C::PROVIDES,
            invalidates: C::INVALIDATES,
            asks: C::ASKS,
            effect: C::EFFECT,
            request_schema: || schema_for!(C::Request),
            answer_schema: || schema_for!(C::Answer),
            types: |types| (C::Request::definition(types), C::Answer::definition(types)),
            run: |program, request| {
                let request = read(request).map_err(|error| CommandError::bad_request(&error))?;
                let answer = C::run(program, request)?;
                serde_json::to_value(answer).map_err(|_| CommandError::internal())
            },
        }
    }
}

/// An object with named parts: serde would also take a list for a struct, part by part.
fn read<R: DeserializeOwned>(request: Value) -> Result<R, serde_json::Error> {
    if request.is_object() {
        serde_json::from_value(request)
    } else {
        Err(serde::de::Error::custom(
            "a request is an object with named parts",
        ))
    }
}
