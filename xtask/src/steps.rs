//! A command's steps, each under a headline and with the time it took.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

/// Runs one step; a failure names it.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n==> {name}");
    let start = Instant::now();
    let result = work().with_context(|| format!("stopped at the step \"{name}\""))?;
    println!("    {name}: {}", spoken(start.elapsed()));
    Ok(result)
}

/// `0.4 s`, `12.3 s`, `4 min 5 s`.
pub(crate) fn spoken(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f32()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn a_failure_names_its_step() {
        let result: Result<()> = step("the hard part", || bail!("the rope broke"));
        let said = format!("{:#}", result.unwrap_err());
        assert!(
            said.contains("the hard part") && said.contains("the rope broke"),
            "{said}"
        );
    }

    #[test]
    fn times_are_short() {
        assert_eq!(spoken(Duration::from_millis(420)), "0.4 s");
        assert_eq!(spoken(Duration::from_secs(245)), "4 min 5 s");
    }
}
