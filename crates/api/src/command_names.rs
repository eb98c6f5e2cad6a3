//! The names of all commands and the windows that may call them, on their own so that the window's build script can
//! include this file without building the program first. A test holds it against the registry.

/// Command and windows, by name.
pub const COMMAND_NAMES: &[(&str, &[&str])] = &[
    ("family_create", &["main"]),
    ("family_list", &["main"]),
    ("our_plan_open", &["main"]),
    ("our_plan_show", &["family"]),
    ("profile_lock", &["main"]),
    ("profile_status", &["main"]),
    ("profile_unlock", &["main"]),
];
