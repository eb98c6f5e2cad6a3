//! Samples by name, and what of them is said: the middle, the slow ones, the slowest.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use serde_json::Value;

/// Milliseconds, or megabytes, many of each.
#[derive(Debug, Default)]
pub(crate) struct Figures(BTreeMap<String, Vec<f64>>);

impl Figures {
    pub(crate) fn add(&mut self, what: &str, sample: f64) {
        self.0.entry(what.to_owned()).or_default().push(sample);
    }

    /// Takes in the numbers that the page answered under this name.
    pub(crate) fn add_all(&mut self, what: &str, answer: &Value, name: &str) -> Result<()> {
        let numbers = answer.get(name).and_then(Value::as_array);
        let numbers = numbers.with_context(|| format!("the page answered no {name}: {answer}"))?;
        for number in numbers {
            self.add(
                what,
                number.as_f64().with_context(|| format!("{name}: no number"))?,
            );
        }
        Ok(())
    }

    /// Takes in the one number that the page answered under this name.
    pub(crate) fn add_one(&mut self, what: &str, answer: &Value, name: &str) -> Result<f64> {
        let number = answer.get(name).and_then(Value::as_f64);
        let number = number.with_context(|| format!("the page answered no {name}: {answer}"))?;
        self.add(what, number);
        Ok(number)
    }

    /// The value that `percent` of the samples do not exceed.
    pub(crate) fn percentile(&self, what: &str, percent: usize) -> Option<f64> {
        let mut sorted = self.0.get(what)?.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (sorted.len() * percent).div_ceil(100).max(1) - 1;
        sorted.get(rank).copied()
    }

    pub(crate) fn count(&self, what: &str) -> usize {
        self.0.get(what).map_or(0, Vec::len)
    }

    /// How many of the samples are above `limit`.
    pub(crate) fn above(&self, what: &str, limit: f64) -> usize {
        let samples = self.0.get(what).map_or(&[][..], Vec::as_slice);
        samples.iter().filter(|sample| **sample > limit).count()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn percentiles_are_samples() {
        let mut figures = Figures::default();
        for sample in (1..=200_u32).rev() {
            figures.add("a", f64::from(sample));
        }
        assert_eq!(figures.percentile("a", 50), Some(100.0));
        assert_eq!(figures.percentile("a", 95), Some(190.0));
        assert_eq!(figures.percentile("a", 100), Some(200.0));
        assert_eq!(figures.percentile("b", 50), None);
        assert_eq!((figures.count("a"), figures.above("a", 198.0)), (200, 2));
    }

    #[test]
    fn what_the_page_did_not_answer_is_no_figure() {
        let mut figures = Figures::default();
        let answer = json!({ "frames": [16, 17.5], "ready": 3, "broken": [1, null] });
        figures.add_all("frame", &answer, "frames").unwrap();
        assert_eq!(figures.add_one("ready", &answer, "ready").unwrap(), 3.0);
        assert_eq!(figures.percentile("frame", 100), Some(17.5));
        assert!(figures.add_all("frame", &answer, "ready").is_err());
        assert!(figures.add_all("frame", &answer, "broken").is_err());
        assert!(figures.add_one("x", &answer, "settled").is_err());
    }
}
