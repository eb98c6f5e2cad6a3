//! The names of all commands and the windows that may call them, on their own so that the window's build script can
//! include this file without building the program first. A test holds it against the registry.

/// Command and windows, by name.
pub const COMMAND_NAMES: &[(&str, &[&str])] = &[
    ("baton_accept", &["main"]),
    ("baton_close_offer", &["main"]),
    ("baton_offer", &["main"]),
    ("baton_settle", &["main"]),
    ("baton_show", &["main"]),
    ("change_undo", &["main"]),
    ("content_redact", &["main"]),
    ("element_put", &["main"]),
    ("entity_archive", &["main"]),
    ("entity_create", &["main"]),
    ("entity_list", &["main"]),
    ("entity_show", &["main"]),
    ("entry_make", &["main"]),
    ("family_create", &["main"]),
    ("family_list", &["main"]),
    ("field_history", &["main"]),
    ("field_set", &["main"]),
    ("our_plan_open", &["main"]),
    ("our_plan_show", &["family"]),
    ("plan_approve", &["main"]),
    ("plan_changes", &["main"]),
    ("profile_lock", &["main"]),
    ("profile_status", &["main"]),
    ("profile_unlock", &["main"]),
    ("profile_verify", &["main"]),
    ("search_run", &["main"]),
    ("text_review", &["main"]),
    ("text_write", &["main"]),
];
