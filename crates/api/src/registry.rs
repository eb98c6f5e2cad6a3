//! The list of commands.

use crate::command::CommandSpec;
use crate::{
    baton, candidate, entity, family, gross_list, log, our_plan, overview, own, past, plan, profile, set_up,
    today, written,
};

/// Every command there is, by name.
pub static REGISTRY: &[CommandSpec] = &[
    CommandSpec::of::<baton::accept::BatonAccept>(),
    CommandSpec::of::<baton::close_offer::BatonCloseOffer>(),
    CommandSpec::of::<baton::offer::BatonOffer>(),
    CommandSpec::of::<baton::settle::BatonSettle>(),
    CommandSpec::of::<baton::show::BatonShow>(),
    CommandSpec::of::<candidate::admit::CandidateAdmit>(),
    CommandSpec::of::<candidate::list::CandidateList>(),
    CommandSpec::of::<candidate::protect::CandidateProtect>(),
    CommandSpec::of::<candidate::show::CandidateShow>(),
    CommandSpec::of::<past::undo::ChangeUndo>(),
    CommandSpec::of::<past::redact::ContentRedact>(),
    CommandSpec::of::<written::read_day::DayRead>(),
    CommandSpec::of::<own::keep_draft::DraftKeep>(),
    CommandSpec::of::<own::show_draft::DraftShow>(),
    CommandSpec::of::<entity::put_element::ElementPut>(),
    CommandSpec::of::<entity::archive::EntityArchive>(),
    CommandSpec::of::<entity::create::EntityCreate>(),
    CommandSpec::of::<entity::list::EntityList>(),
    CommandSpec::of::<entity::show::EntityShow>(),
    CommandSpec::of::<entity::enter::EntryMake>(),
    CommandSpec::of::<family::break_glass::FamilyBreakGlass>(),
    CommandSpec::of::<family::create::FamilyCreate>(),
    CommandSpec::of::<family::list::FamilyList>(),
    CommandSpec::of::<overview::show::FamilyOverview>(),
    CommandSpec::of::<past::history::FieldHistory>(),
    CommandSpec::of::<entity::set_field::FieldSet>(),
    CommandSpec::of::<gross_list::cancel::GrossListCancel>(),
    CommandSpec::of::<gross_list::choose::GrossListChoose>(),
    CommandSpec::of::<gross_list::import::GrossListImport>(),
    CommandSpec::of::<gross_list::look::GrossListLook>(),
    CommandSpec::of::<gross_list::progress::GrossListProgress>(),
    CommandSpec::of::<written::read_hours::HoursRead>(),
    CommandSpec::of::<log::show::LogShow>(),
    CommandSpec::of::<our_plan::open::OurPlanOpen>(),
    CommandSpec::of::<our_plan::show::OurPlanShow>(),
    CommandSpec::of::<plan::approve::PlanApprove>(),
    CommandSpec::of::<plan::changes::PlanChanges>(),
    CommandSpec::of::<plan::show::PlanShow>(),
    CommandSpec::of::<plan::week::PlanWeek>(),
    CommandSpec::of::<profile::found::ProfileFound>(),
    CommandSpec::of::<profile::confirm_founding::ProfileFoundConfirm>(),
    CommandSpec::of::<profile::found_demo::ProfileFoundDemo>(),
    CommandSpec::of::<profile::take_back_founding::ProfileFoundTakeBack>(),
    CommandSpec::of::<profile::lock::ProfileLock>(),
    CommandSpec::of::<profile::status::ProfileStatus>(),
    CommandSpec::of::<profile::unlock::ProfileUnlock>(),
    CommandSpec::of::<profile::verify::ProfileVerify>(),
    CommandSpec::of::<family::search::SearchRun>(),
    CommandSpec::of::<own::mark_seen::SeenMark>(),
    CommandSpec::of::<own::mark_seen::SeenMarkAll>(),
    CommandSpec::of::<set_up::access::SetUpAccess>(),
    CommandSpec::of::<set_up::adopt::SetUpAdopt>(),
    CommandSpec::of::<set_up::choices::SetUpChoices>(),
    CommandSpec::of::<set_up::origin::SetUpOrigin>(),
    CommandSpec::of::<entity::review_text::TextReview>(),
    CommandSpec::of::<entity::write_text::TextWrite>(),
    CommandSpec::of::<today::show::TodayShow>(),
];

/// The command of this name.
pub fn find(name: &str) -> Option<&'static CommandSpec> {
    REGISTRY.iter().find(|spec| spec.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{Effect, WindowName};
    use crate::command_names::COMMAND_NAMES;

    #[test]
    fn the_list_for_the_build_script_names_exactly_these_commands_and_windows() {
        let registered: Vec<(&str, Vec<&str>)> = REGISTRY
            .iter()
            .map(|spec| {
                (
                    spec.name,
                    spec.windows.iter().map(|window| window.label()).collect(),
                )
            })
            .collect();
        let listed: Vec<(&str, Vec<&str>)> = COMMAND_NAMES
            .iter()
            .map(|(name, windows)| (*name, windows.to_vec()))
            .collect();
        assert_eq!(
            registered, listed,
            "bring crates/api/src/command_names.rs in line with the registry"
        );
        assert!(registered.is_sorted(), "keep the registry in order of names");
    }

    #[test]
    fn every_command_provides_or_invalidates_something_and_says_what_it_is_for() {
        for spec in REGISTRY {
            assert!(
                !spec.provides.is_empty() || !spec.invalidates.is_empty(),
                "{}",
                spec.name
            );
            assert!(
                spec.provides.is_empty() || spec.invalidates.is_empty(),
                "{} reads and writes",
                spec.name
            );
            assert!(spec.summary.ends_with('.'), "{}", spec.name);
        }
    }

    #[test]
    fn nothing_the_family_window_may_call_changes_anything_or_opens_a_window() {
        for spec in REGISTRY
            .iter()
            .filter(|spec| spec.windows.contains(&WindowName::Family))
        {
            assert_eq!(spec.effect, Effect::None, "{}", spec.name);
            assert_eq!(
                spec.windows,
                &[WindowName::Family],
                "{} is shared between the windows",
                spec.name
            );
        }
    }
}
