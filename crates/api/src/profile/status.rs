//! `profile_status`.

use makker_casework::{ProfileState as Presence, departments_of};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::command::{Command, Empty, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// How far into the profile one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ProfileState {
    /// There is none on this computer.
    Missing,
    /// It is there, and nothing of it can be read.
    Locked,
    /// It is open.
    Open,
}

/// The profile. Nothing of it is told before it is open.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct ProfileStatusView {
    /// How far into it one is.
    pub state: ProfileState,
    /// The municipality's name, when open.
    pub municipality: Option<String>,
    /// The user's name, when open.
    pub user: Option<String>,
    /// Whether everything in it is invented; `false` while it is locked.
    pub demo: bool,
    /// Whether the disk is so full that one can still read, but not write; `false` while it is locked.
    pub disk_full: bool,
    /// Where there is none: the departments that the first user can be of.
    pub departments: Vec<DepartmentChoiceView>,
}

/// A department that a founder can be of.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct DepartmentChoiceView {
    /// As it is shortened: what [`profile_found`](super::found) takes.
    pub short_name: String,
    /// Its name.
    pub name: String,
}

fn departments() -> Result<Vec<DepartmentChoiceView>, CommandError> {
    let set = makker_set_up::copenhagen_tingbjerg().map_err(|_| CommandError::internal())?;
    Ok(departments_of(&set)
        .into_iter()
        .map(|(short_name, name)| DepartmentChoiceView { short_name, name })
        .collect())
}

impl ProfileStatusView {
    pub(crate) fn of(program: &Program) -> Result<Self, CommandError> {
        let Some(casework) = program.opened() else {
            let state = match Presence::of(program.folder()) {
                Presence::Missing => ProfileState::Missing,
                Presence::Present => ProfileState::Locked,
            };
            return Ok(Self {
                state,
                municipality: None,
                user: None,
                demo: false,
                disk_full: false,
                departments: match state {
                    ProfileState::Missing => departments()?,
                    ProfileState::Locked | ProfileState::Open => Vec::new(),
                },
            });
        };
        let here = casework.where_am_i()?;
        Ok(Self {
            state: ProfileState::Open,
            municipality: Some(here.municipality),
            user: Some(here.user),
            demo: here.is_demo,
            disk_full: casework.is_disk_full(),
            departments: Vec::new(),
        })
    }
}

pub(crate) struct ProfileStatus;

impl Command for ProfileStatus {
    const NAME: &'static str = "profile_status";
    const SUMMARY: &'static str = "Tells whether the profile is missing, locked or open, and whose it is.";
    const PROVIDES: &'static [Tag] = &[Tag::Profile];
    type Request = Empty;
    type Answer = ProfileStatusView;

    fn run(program: &Program, _: Empty) -> Result<ProfileStatusView, CommandError> {
        ProfileStatusView::of(program)
    }
}
