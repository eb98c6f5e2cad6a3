//! The same way scrolled several times, and what each place of it costs: the middle of what it cost each time.
//!
//! A frame that took long once took long because of what is drawn there, or because the machine was away meanwhile. What is
//! drawn there is drawn there every time.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

/// So often the same way.
pub(crate) const TIMES: usize = 5;

/// The middle of what each frame took, of as many answers as there are, which name the frames of one way in their order.
///
/// # Errors
/// An answer without such numbers, and ways that are not one and the same: more than one frame of a hundred too many.
pub(crate) fn middles(answers: &[Value], name: &str) -> Result<Vec<f64>> {
    let mut ways = Vec::with_capacity(answers.len());
    for answer in answers {
        let frames = answer.get(name).and_then(Value::as_array);
        let frames = frames.with_context(|| format!("the page answered no {name}"))?;
        ways.push(frames.iter().filter_map(Value::as_f64).collect::<Vec<f64>>());
    }
    let lengths = || ways.iter().map(Vec::len);
    let (shortest, longest) = (lengths().min().unwrap_or(0), lengths().max().unwrap_or(0));
    ensure!(
        (longest - shortest) * 100 <= longest,
        "not the same way each time: {:?} frames",
        lengths().collect::<Vec<_>>()
    );
    let at_place = |place: usize| {
        let mut taken: Vec<f64> = ways.iter().filter_map(|way| way.get(place).copied()).collect();
        taken.sort_by(f64::total_cmp);
        taken.get(taken.len() / 2).copied()
    };
    Ok((0..shortest).filter_map(at_place).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_happened_once_at_a_place_is_not_what_it_costs() {
        let ways = [
            json!({ "works": [5, 70, 9] }),
            json!({ "works": [80, 60, 8] }),
            json!({ "works": [6, 65, 7] }),
        ];
        assert_eq!(middles(&ways, "works").unwrap(), [6.0, 65.0, 8.0]);
    }

    #[test]
    fn ways_that_are_not_the_same_have_no_middles() {
        let way = |frames: usize| json!({ "works": vec![1; frames] });
        assert_eq!(middles(&[way(200), way(198)], "works").unwrap().len(), 198);
        assert!(middles(&[way(200), way(197)], "works").is_err());
        assert!(middles(&[way(200), json!({})], "works").is_err());
    }
}
