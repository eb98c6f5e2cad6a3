//! What a child process measured, on its way to the one that compares.

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::{Context as _, Result};

/// Milliseconds (or another unit that the name tells), many of each.
#[derive(Clone, Debug, Default)]
pub(crate) struct Samples(BTreeMap<String, Vec<f64>>);

impl Samples {
    /// Times `work` in milliseconds.
    pub(crate) fn time<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let start = Instant::now();
        let result = work().with_context(|| what.to_owned())?;
        self.add(what, start.elapsed().as_secs_f64() * 1e3);
        Ok(result)
    }

    pub(crate) fn add(&mut self, what: &str, sample: f64) {
        self.0.entry(what.to_owned()).or_default().push(sample);
    }

    /// Takes in what a child has said.
    pub(crate) fn read(&mut self, json: &str) -> Result<()> {
        let said: BTreeMap<String, Vec<f64>> =
            serde_json::from_str(json).context("the child said no samples")?;
        for (what, samples) in said {
            self.0.entry(what).or_default().extend(samples);
        }
        Ok(())
    }

    pub(crate) fn to_json(&self) -> Result<String> {
        Ok(serde_json::to_string(&self.0)?)
    }

    /// The value that `percent` of the samples do not exceed.
    pub(crate) fn percentile(&self, what: &str, percent: usize) -> Option<f64> {
        let mut sorted = self.0.get(what)?.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (sorted.len() * percent).div_ceil(100).max(1) - 1;
        sorted.get(rank).copied()
    }

    pub(crate) fn median(&self, what: &str) -> Option<f64> {
        self.percentile(what, 50)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_samples() {
        let mut samples = Samples::default();
        for sample in 1..=200_u32 {
            samples.add("a", f64::from(sample));
        }
        assert_eq!(samples.median("a"), Some(100.0));
        assert_eq!(samples.percentile("a", 95), Some(190.0));
        assert_eq!(samples.percentile("a", 99), Some(198.0));
        assert_eq!(samples.percentile("a", 100), Some(200.0));
        assert_eq!(samples.median("b"), None);
    }

    #[test]
    fn what_a_child_says_is_added_to_what_another_said() {
        let mut child = Samples::default();
        child.add("a", 1.5);
        let mut all = Samples::default();
        all.read(&child.to_json().unwrap()).unwrap();
        all.read(&child.to_json().unwrap()).unwrap();
        assert_eq!(all.0["a"], [1.5, 1.5]);
        assert!(all.read("no").is_err());
    }
}
