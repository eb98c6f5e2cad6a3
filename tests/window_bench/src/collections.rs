//! When WebKit's engine stood still to collect garbage, by its own word: script and layout stand still meanwhile, and are not what
//! takes the time.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::beside::Beside;
use crate::page_thread::since_1970;

/// One pause, and when it was over; in milliseconds, the latter since 1970.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pause {
    pub(crate) until: f64,
    pub(crate) took: f64,
}

/// Which heap stood still, and when.
type OfHeap = (String, Pause);

/// Reads the file that the engine writes into until it is asked what stood there.
pub(crate) struct Collections(Beside<OfHeap>);

impl Collections {
    /// # Errors
    /// A file that cannot be read.
    pub(crate) fn in_file(path: &Path) -> Result<Self> {
        let mut file = File::open(path).with_context(|| path.display().to_string())?;
        let mut line = Vec::new();
        Ok(Self(Beside::look(move |seen| {
            let mut new = Vec::new();
            file.read_to_end(&mut new)?;
            let now = since_1970()?;
            for byte in new {
                if byte == b'\n' {
                    seen.extend(pause_in(&String::from_utf8_lossy(&line), now));
                    line.clear();
                } else {
                    line.push(byte);
                }
            }
            Ok(())
        })))
    }

    /// The pauses of the page's heap: other processes have small ones of their own.
    ///
    /// # Errors
    /// A file that could not be read, or in which the engine wrote nothing.
    pub(crate) fn pauses(self) -> Result<Vec<Pause>> {
        let mut heaps: BTreeMap<String, Vec<Pause>> = BTreeMap::new();
        for (heap, pause) in self.0.seen()? {
            heaps.entry(heap).or_default().push(pause);
        }
        let largest = heaps.into_values().max_by_key(Vec::len);
        largest.context("the engine wrote of no collection")
    }
}

/// `[GC<0x7f9c584070c0>: … p=54.168000ms (max …), cycle 77.552000ms END]`: the heap, and how long the page stood still.
fn pause_in(line: &str, until: f64) -> Option<OfHeap> {
    let (heap, rest) = line.strip_prefix("[GC<")?.split_once('>')?;
    let (took, _) = rest.split_once(" p=")?.1.split_once("ms")?;
    let took = took.parse().ok()?;
    Some((heap.to_owned(), Pause { until, took }))
}

/// How much of a time the pauses take whose middle lies in it.
pub(crate) fn paused(pauses: &[Pause], from: f64, to: f64) -> f64 {
    let middle = |pause: &&Pause| {
        let middle = pause.until - pause.took / 2.0;
        from <= middle && middle < to
    };
    let inside = pauses.iter().filter(middle);
    inside.fold(0.0, |sum, pause| sum + pause.took)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_read_from_what_the_engine_writes() {
        let line = "[GC<0x7f9c584070c0>: M a=373kb hf=0.015 i#6:P<CsMsm(0)WsOJw> => 19698kb, p=54.168000ms (max 54.168000), cycle 77.552000ms END]";
        let (heap, pause) = pause_in(line, 1_000.0).unwrap();
        assert_eq!(heap, "0x7f9c584070c0");
        assert_eq!(
            (pause.took.round() as i64, pause.until.round() as i64),
            (54, 1_000)
        );
        assert_eq!(pause_in("GC END!", 0.0), None);
        assert_eq!(pause_in("[GC<0x7f9c584070c0>: finalize 0.245000ms]", 0.0), None);
    }

    #[test]
    fn a_pause_belongs_to_the_frame_in_whose_middle_it_lay() {
        let pauses = [(1_000.0, 54.0), (1_100.0, 2.0)].map(|(until, took)| Pause { until, took });
        assert_eq!(paused(&pauses, 935.0, 1_003.0).round() as i64, 54);
        assert_eq!(paused(&pauses, 1_003.0, 1_011.0).round() as i64, 0);
        assert_eq!(paused(&pauses, 900.0, 1_200.0).round() as i64, 56);
    }
}
