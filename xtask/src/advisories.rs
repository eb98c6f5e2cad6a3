//! `cargo xtask advisories`: known faults in what we depend on. Not among the tests: the answer changes without a change
//! of ours, and needs the network.

use std::process::{Command, ExitCode};

use anyhow::Result;
use serde_json::Value;

use crate::house::House;
use crate::{MISUSE, node, shell};

/// From best to worst, as the exit code goes: a fault that was found outweighs a question that was left open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Finding {
    Clean,
    CouldNotTell(String),
    Advisories(String),
}

pub(crate) fn run(house: &House) -> Result<ExitCode> {
    let findings = [("Rust", rust(house)), ("UI", npm(house))];
    for (whose, finding) in &findings {
        match finding {
            Finding::Clean => println!("{whose}: no known faults"),
            Finding::CouldNotTell(why) => println!("{whose}: could not tell. {why}"),
            Finding::Advisories(what) => println!("{whose}: KNOWN FAULTS\n{what}"),
        }
    }
    let worst = findings.into_iter().map(|(_, finding)| finding).max();
    Ok(match worst {
        None | Some(Finding::Clean) => ExitCode::SUCCESS,
        Some(Finding::CouldNotTell(_)) => ExitCode::from(MISUSE),
        Some(Finding::Advisories(_)) => ExitCode::FAILURE,
    })
}

fn rust(house: &House) -> Finding {
    for args in [
        &["deny", "--color", "never", "check", "advisories"][..],
        &["audit", "--color", "never"],
    ] {
        let Some(tool) = args.first() else { continue };
        if !shell::succeeds(house.cargo().args([tool, "--version"])) {
            continue;
        }
        return match house.cargo().args(args).output() {
            Ok(output) => {
                let said = [output.stdout, output.stderr].concat();
                judge_rust(output.status.success(), &String::from_utf8_lossy(&said))
            }
            Err(error) => Finding::CouldNotTell(format!("cargo {tool} did not start: {error}")),
        };
    }
    let how = "Neither cargo-deny nor cargo-audit is installed. Type: cargo install --locked cargo-deny";
    Finding::CouldNotTell(how.to_owned())
}

/// A failure that names no advisory is the tool's own: most often it could not fetch its database.
fn judge_rust(succeeded: bool, said: &str) -> Finding {
    match (succeeded, said.contains("ID: ")) {
        (true, _) => Finding::Clean,
        (false, true) => Finding::Advisories(said.to_owned()),
        (false, false) => Finding::CouldNotTell(format!(
            "The tool could not reach its database, or failed:\n{said}"
        )),
    }
}

fn npm(house: &House) -> Finding {
    let mut npm: Command = node::npm();
    match npm.args(["audit", "--json"]).current_dir(house.ui()).output() {
        Ok(output) => judge_npm(&output.stdout),
        Err(error) => Finding::CouldNotTell(format!("npm did not start: {error}")),
    }
}

fn judge_npm(report: &[u8]) -> Finding {
    let report: Value = serde_json::from_slice(report).unwrap_or_default();
    match report
        .pointer("/metadata/vulnerabilities/total")
        .and_then(Value::as_u64)
    {
        Some(0) => Finding::Clean,
        Some(_) => {
            let names = report.get("vulnerabilities").and_then(Value::as_object);
            let list = names.into_iter().flatten().map(|(name, fault)| {
                let severity = fault.get("severity").and_then(Value::as_str).unwrap_or("unknown");
                format!("  {name}: {severity}\n")
            });
            Finding::Advisories(list.collect())
        }
        None => {
            let why = report
                .get("message")
                .and_then(Value::as_str)
                .unwrap_or("npm audit gave no report");
            Finding::CouldNotTell(format!("The registry gave no answer: {why}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_out_of_reach_is_neither_clean_nor_a_fault() {
        let unreachable = "error: failed to fetch advisory database";
        assert!(matches!(judge_rust(false, unreachable), Finding::CouldNotTell(_)));
        let refused = br#"{"message":"405 Method Not Allowed","statusCode":405}"#;
        assert!(matches!(judge_npm(refused), Finding::CouldNotTell(why) if why.contains("405")));
        assert!(matches!(judge_npm(b""), Finding::CouldNotTell(_)));
    }

    #[test]
    fn faults_are_named() {
        let found = "error[vulnerability]: it leaks\n  ID: RUSTSEC-2020-0001\n";
        assert!(matches!(judge_rust(false, found), Finding::Advisories(what) if what.contains("RUSTSEC")));
        let found = br#"{"metadata":{"vulnerabilities":{"total":1}},"vulnerabilities":{"left-pad":{"severity":"high"}}}"#;
        assert_eq!(
            judge_npm(found),
            Finding::Advisories("  left-pad: high\n".to_owned())
        );
    }

    #[test]
    fn clean_is_clean() {
        assert_eq!(judge_rust(true, "advisories ok"), Finding::Clean);
        assert_eq!(
            judge_npm(br#"{"metadata":{"vulnerabilities":{"total":0}}}"#),
            Finding::Clean
        );
    }

    #[test]
    fn a_found_fault_outweighs_an_open_question() {
        let found = Finding::Advisories(String::new());
        let open = Finding::CouldNotTell(String::new());
        assert!(found > open && open > Finding::Clean);
    }
}
