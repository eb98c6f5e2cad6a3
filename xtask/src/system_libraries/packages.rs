//! The list of packages, by their Debian names, each with what it is for.

use std::path::Path;
use std::process::Command;
use std::{env, iter};

use crate::shell;

/// What is about to be done. Each needs what stands before it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Compiling the program and opening its window on a display.
    App,
    /// Opening the window on a screen that nobody sees, and taking its picture.
    Screenshot,
    /// Driving the window.
    Test,
}

pub(crate) struct Package {
    pub(crate) name: &'static str,
    pub(crate) why: &'static str,
    /// How to see that it is there on a system with other names for its packages.
    pub(crate) sign: Sign,
    needed_from: Purpose,
}

pub(crate) enum Sign {
    /// A program on the PATH.
    Program(&'static str),
    /// A library that pkg-config knows.
    Library(&'static str),
}

const PACKAGES: &[Package] = &[
    Package {
        name: "build-essential",
        why: "C compiler and make, for SQLCipher and OpenSSL",
        sign: Sign::Program("make"),
        needed_from: Purpose::App,
    },
    Package {
        name: "perl",
        why: "configures OpenSSL, which is built from source",
        sign: Sign::Program("perl"),
        needed_from: Purpose::App,
    },
    Package {
        name: "pkg-config",
        why: "finds the libraries below",
        sign: Sign::Program("pkg-config"),
        needed_from: Purpose::App,
    },
    Package {
        name: "libwebkit2gtk-4.1-dev",
        why: "the web view that the windows are shown in, with GTK 3",
        sign: Sign::Library("webkit2gtk-4.1"),
        needed_from: Purpose::App,
    },
    Package {
        name: "xvfb",
        why: "a screen that nobody sees",
        sign: Sign::Program("Xvfb"),
        needed_from: Purpose::Screenshot,
    },
    Package {
        name: "dbus",
        why: "a session bus for the window on that screen",
        sign: Sign::Program("dbus-run-session"),
        needed_from: Purpose::Screenshot,
    },
    Package {
        name: "imagemagick",
        why: "takes the picture",
        sign: Sign::Program("import"),
        needed_from: Purpose::Screenshot,
    },
    Package {
        name: "webkit2gtk-driver",
        why: "drives the window in tests",
        sign: Sign::Program("WebKitWebDriver"),
        needed_from: Purpose::Test,
    },
    Package {
        name: "xdotool",
        why: "types into the window that is not driven",
        sign: Sign::Program("xdotool"),
        needed_from: Purpose::Test,
    },
    Package {
        name: "x11-xkb-utils",
        why: "gives that window's screen a Danish keyboard",
        sign: Sign::Program("setxkbmap"),
        needed_from: Purpose::Test,
    },
    Package {
        name: "sqlite3",
        why: "must not be able to read a profile",
        sign: Sign::Program("sqlite3"),
        needed_from: Purpose::Test,
    },
    Package {
        name: "python3-venv",
        why: "opens a profile's database by its key, with another maker's SQLCipher",
        sign: Sign::Program("python3"),
        needed_from: Purpose::Test,
    },
];

pub(crate) fn needed(purpose: Purpose) -> impl Iterator<Item = &'static Package> {
    PACKAGES
        .iter()
        .filter(move |package| package.needed_from <= purpose)
}

impl Sign {
    pub(crate) fn is_seen(&self) -> bool {
        match self {
            Self::Program(name) => on_path(name),
            Self::Library(name) => shell::succeeds(Command::new("pkg-config").args(["--exists", name])),
        }
    }
}

fn on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    // Debian keeps some programs where only root looks.
    env::split_paths(&path)
        .chain(iter::once("/usr/sbin".into()))
        .any(|folder| Path::new(&folder).join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_purpose_needs_what_the_one_before_it_needs() {
        let count = |purpose| needed(purpose).count();
        assert!(0 < count(Purpose::App));
        assert!(count(Purpose::App) < count(Purpose::Screenshot));
        assert!(count(Purpose::Screenshot) < count(Purpose::Test));
        assert_eq!(count(Purpose::Test), PACKAGES.len());
    }

    #[test]
    fn a_program_on_the_path_is_seen() {
        assert!(on_path(if cfg!(windows) { "cmd.exe" } else { "sh" }));
        assert!(!on_path("no-such-program-anywhere"));
    }
}
