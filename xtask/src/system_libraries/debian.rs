//! Debian, Ubuntu and their kin: what is missing is installed through apt, or the line to type is printed.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::packages::{self, Purpose};
use crate::shell;

pub(crate) fn is_it() -> bool {
    ["dpkg-query", "apt-get"]
        .iter()
        .all(|tool| shell::succeeds(Command::new(tool).arg("--version")))
}

pub(crate) fn ensure(purpose: Purpose) -> Result<()> {
    let names = packages::needed(purpose)
        .map(|package| package.name)
        .collect::<Vec<_>>();
    let missing = missing(&names)?;
    if missing.is_empty() {
        println!("all there");
        return Ok(());
    }
    println!("to be installed: {}", missing.join(" "));
    let Some(right) = Right::held() else {
        bail!(
            "these packages are missing, and only root may install them. Type:\n  {}",
            line_to_type(&missing)
        );
    };
    // A list that is partly out of reach may still serve; the installation tells.
    if let Err(error) = shell::run(right.apt_get().args(["update", "--quiet"])) {
        eprintln!("the list of packages is not fresh: {error:#}");
    }
    shell::run(
        right
            .apt_get()
            .args(["install", "--yes", "--quiet", "--no-install-recommends"])
            .args(&missing),
    )
    .with_context(|| {
        format!(
            "could not install the packages. Try it by hand:\n  {}\n",
            line_to_type(&missing)
        )
    })
}

fn missing(names: &[&'static str]) -> Result<Vec<&'static str>> {
    // It answers for those it knows and fails when there is one it does not, so its exit code says nothing here.
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\\n"])
        .args(names)
        .env("LC_ALL", "C")
        .output()
        .context("could not start dpkg-query")?;
    let answer = String::from_utf8_lossy(&output.stdout);
    let installed = installed(&answer);
    Ok(names
        .iter()
        .copied()
        .filter(|name| !installed.contains(name))
        .collect())
}

/// The packages that are there in full; one that was removed but keeps its configuration is not.
fn installed(answer: &str) -> BTreeSet<&str> {
    answer
        .lines()
        .filter_map(|line| line.strip_suffix(" installed"))
        .collect()
}

fn line_to_type(missing: &[&str]) -> String {
    let line = format!(
        "apt-get update && apt-get install --yes --no-install-recommends {}",
        missing.join(" ")
    );
    format!("sudo sh -c '{line}'")
}

/// By which right packages may be installed.
enum Right {
    Root,
    SudoWithoutPassword,
}

impl Right {
    fn held() -> Option<Self> {
        if shell::answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
            return Some(Self::Root);
        }
        shell::succeeds(Command::new("sudo").args(["-n", "true"])).then_some(Self::SudoWithoutPassword)
    }

    fn apt_get(&self) -> Command {
        // Asks nothing, in the one language that is always there.
        let quiet = ["DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", "apt-get"];
        let mut command = match self {
            Self::Root => Command::new("env"),
            Self::SudoWithoutPassword => {
                let mut sudo = Command::new("sudo");
                sudo.args(["-n", "env"]);
                sudo
            }
        };
        command.args(quiet);
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_there_in_full_counts() {
        let answer =
            "xvfb installed\nperl config-files\nlibwebkit2gtk-4.1-dev installed\nmake not-installed\n";
        assert_eq!(
            installed(answer),
            BTreeSet::from(["libwebkit2gtk-4.1-dev", "xvfb"])
        );
    }

    #[test]
    fn the_line_can_be_typed_as_it_stands() {
        assert_eq!(
            line_to_type(&["xvfb", "dbus"]),
            "sudo sh -c 'apt-get update && apt-get install --yes --no-install-recommends xvfb dbus'"
        );
    }
}
