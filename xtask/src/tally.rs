//! Counting tests, from what the runners themselves say.

use std::fmt;
use std::ops::AddAssign;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// How many tests did what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Tally {
    /// Adds up the `test result:` lines, one for each test binary and each crate's examples in comments.
    pub(crate) fn of_cargo_test(output: &str) -> Result<Self> {
        let mut total = Self::default();
        for line in output.lines() {
            let Some(result) = line.trim().strip_prefix("test result: ") else {
                continue;
            };
            total += Self::of_result_line(result).with_context(|| format!("cannot count: {line}"))?;
        }
        Ok(total)
    }

    /// `ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s`
    fn of_result_line(result: &str) -> Result<Self> {
        let (_, counts) = result.split_once(". ").context("no verdict")?;
        let mut tally = Self::default();
        for part in counts.split(';') {
            let Some((number, word)) = part.trim().split_once(' ') else {
                continue;
            };
            let into = match word {
                "passed" => &mut tally.passed,
                "failed" => &mut tally.failed,
                "ignored" => &mut tally.skipped,
                _ => continue,
            };
            *into = number.parse()?;
        }
        Ok(tally)
    }

    /// Reads the report of vitest's `json` reporter.
    pub(crate) fn of_vitest(report: &[u8]) -> Result<Self> {
        let report: Value =
            serde_json::from_slice(report).context("the report of the UI tests is not JSON")?;
        let count = |name: &str| {
            report
                .get(name)
                .and_then(Value::as_u64)
                .with_context(|| format!("the report of the UI tests lacks {name}"))
        };
        Ok(Self {
            passed: count("numPassedTests")?,
            failed: count("numFailedTests")?,
            skipped: count("numPendingTests")? + count("numTodoTests")?,
        })
    }

    /// Makker has no skipped tests, and a run that found none is a fault in how it was started.
    pub(crate) fn require_clean(self, whose: &str) -> Result<Self> {
        match self {
            Self { failed: 1.., .. } => bail!("{whose} tests: {self}"),
            Self { skipped: 1.., .. } => bail!(
                "{whose} tests: {} skipped; make them run or remove them",
                self.skipped
            ),
            Self { passed: 0, .. } => bail!("{whose} tests: none were found"),
            clean => Ok(clean),
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// The plain closing line of a test run.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARGO: &str = "
running 2 tests
test result: the words may stand in a test's own output too
test tests::a ... ok

test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

test result: FAILED. 40 passed; 1 failed; 3 ignored; 0 measured; 0 filtered out; finished in 12.01s
";

    #[test]
    fn cargo_tests_are_added_up() {
        let lines: String = CARGO
            .lines()
            .filter(|line| !line.contains("the words"))
            .map(|line| format!("{line}\n"))
            .collect();
        let tally = Tally::of_cargo_test(&lines).unwrap();
        assert_eq!(
            tally,
            Tally {
                passed: 42,
                failed: 1,
                skipped: 3
            }
        );
        assert_eq!(tally.to_string(), "42 passed, 1 failed");
    }

    #[test]
    fn a_result_that_cannot_be_read_is_no_silent_zero() {
        assert!(Tally::of_cargo_test(CARGO).is_err());
        assert!(Tally::of_cargo_test("test result: ok. many passed; 0 failed").is_err());
    }

    #[test]
    fn vitest_is_counted() {
        let report = br#"{"numTotalTests":9,"numPassedTests":7,"numFailedTests":0,"numPendingTests":1,"numTodoTests":1,"testResults":[]}"#;
        assert_eq!(
            Tally::of_vitest(report).unwrap(),
            Tally {
                passed: 7,
                failed: 0,
                skipped: 2
            }
        );
        assert!(Tally::of_vitest(b"{}").is_err());
        assert!(Tally::of_vitest(b"no json").is_err());
    }

    #[test]
    fn only_a_full_and_whole_run_is_clean() {
        let clean = Tally {
            passed: 3,
            failed: 0,
            skipped: 0,
        };
        assert_eq!(clean.require_clean("Rust").unwrap(), clean);
        assert!(Tally { failed: 1, ..clean }.require_clean("Rust").is_err());
        assert!(Tally { skipped: 1, ..clean }.require_clean("Rust").is_err());
        assert!(Tally::default().require_clean("Rust").is_err());
    }
}
