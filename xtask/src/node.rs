//! Node: is it there, and new enough for the tools of `ui/`?

use std::process::Command;

use anyhow::{Result, bail};

use crate::shell;

/// The oldest that serves, of each line; every later line serves too. Vite and jsdom set these bounds.
const OLDEST: [(u32, u32); 3] = [(20, 19), (22, 13), (24, 0)];

/// Says what to do when Node is missing or too old.
pub(crate) fn require() -> Result<()> {
    let Some(found) = shell::answer(Command::new("node").arg("--version")) else {
        bail!(
            "Makker's windows are built with Node, which was not found. Install Node 20.19 or newer (nodejs.org)."
        );
    };
    if !serves(&found) {
        bail!("Node {found} does not serve: Makker needs 20.19 or later, 22.13 or later, or 24 and up.");
    }
    if !shell::succeeds(npm().arg("--version")) {
        bail!("Node {found} is here, but npm, which comes with it, was not found. Put npm on the PATH.");
    }
    Ok(())
}

/// npm is a script on Windows, and has another name there.
pub(crate) fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn serves(version: &str) -> bool {
    let mut numbers = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .map(str::parse::<u32>);
    let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else {
        return false;
    };
    let newest_line = OLDEST.last().is_some_and(|(newest, _)| major > *newest);
    newest_line
        || OLDEST
            .iter()
            .any(|(line, oldest)| major == *line && minor >= *oldest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_versions_that_the_tools_accept_serve() {
        for good in [
            "v20.19.0", "v20.20.2", "v22.13.1", "v24.0.0", "v25.1.0", "v100.0.0",
        ] {
            assert!(serves(good), "{good}");
        }
        for bad in [
            "v18.20.0", "v20.18.9", "v21.7.0", "v22.12.0", "v23.11.0", "", "node", "v20", "vx.19",
        ] {
            assert!(!serves(bad), "{bad}");
        }
    }
}
