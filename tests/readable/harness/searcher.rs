//! Looks for all canaries at once, in every form.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, MatchKind};
use anyhow::Result;

use crate::canary::Canary;
use crate::{forms, unpack};

/// Knows the canaries of one run.
pub struct Searcher {
    canaries: Vec<Canary>,
    automaton: AhoCorasick,
    /// For each pattern of the automaton: which canary, in which form.
    patterns: Vec<(usize, &'static str)>,
}

/// A canary that lies readable.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// Where the canary was planted.
    pub planted: String,
    /// Where it was found.
    pub found: String,
    /// In which form.
    pub form: String,
}

impl Searcher {
    /// For these.
    pub fn new(canaries: Vec<Canary>) -> Result<Self> {
        let mut patterns = Vec::new();
        let mut bytes = Vec::new();
        for (at, canary) in canaries.iter().enumerate() {
            for (form, pattern) in forms::of(&canary.word) {
                patterns.push((at, form));
                bytes.push(pattern);
            }
        }
        // Overlapping: one form may stand in another, and both are of interest.
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(bytes)?;
        Ok(Self {
            canaries,
            automaton,
            patterns,
        })
    }

    /// What it looks for.
    pub fn canaries(&self) -> &[Canary] {
        &self.canaries
    }

    /// Every canary in `bytes` and in what is packed there; `found` names them.
    pub fn search(&self, bytes: &[u8], found: &str) -> BTreeSet<Leak> {
        let mut leaks = BTreeSet::new();
        unpack::each(bytes, &mut |bytes, how| {
            for hit in self.automaton.find_overlapping_iter(bytes) {
                let (canary, form) = self.patterns[hit.pattern().as_usize()];
                leaks.insert(Leak {
                    planted: self.canaries[canary].place.clone(),
                    found: found.to_owned(),
                    form: format!("{form}{how}"),
                });
            }
        });
        leaks
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::{GzEncoder, ZlibEncoder};
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    use super::*;

    fn searcher() -> Searcher {
        let canary = |place: &str, word: &str| Canary {
            place: place.to_owned(),
            word: word.to_owned(),
        };
        Searcher::new(vec![canary("one", "vbæckødfå"), canary("two", "qtænzøkkå")]).unwrap()
    }

    fn finds(bytes: &[u8]) -> Vec<String> {
        let leaks = searcher().search(bytes, "here");
        let mut planted: Vec<String> = leaks.into_iter().map(|leak| leak.planted).collect();
        planted.dedup();
        planted
    }

    #[test]
    fn every_form_of_a_word_is_found_in_the_middle_of_anything_and_nothing_else_is() {
        for (name, form) in forms::of("vbæckødfå") {
            let around = [b"\xff\x00abc".as_slice(), &form, b"\x00xyz"].concat();
            assert_eq!(finds(&around)[0], "one", "{name}");
        }
        assert!(finds("vbækkødfå, vbæckødf".as_bytes()).is_empty());
    }

    #[test]
    fn a_word_is_found_however_it_was_packed() {
        let text = "1 Familien Qtænzøkkå: qtænzøkkå, qtænzøkkå".as_bytes();
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::best());
        zlib.write_all(text).unwrap();
        let zlib = zlib.finish().unwrap();
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        gzip.write_all(&zlib).unwrap();
        let gzip = gzip.finish().unwrap();
        let zstd = compress_to_vec(text, CompressionLevel::Fastest);
        for (name, packed) in [("zlib", zlib), ("zlib in gzip", gzip), ("zstd", zstd)] {
            let blob = [b"\x58\x30some bytes".as_slice(), &packed, b"and more"].concat();
            assert_eq!(finds(&blob), ["two"], "{name}");
        }
    }

    #[test]
    fn a_word_is_found_in_cbor_within_a_byte_string_within_cbor() {
        // [h'83 01 <text> 02', ["…"]]: the inner array holds the word as text, and the outer one as a list of numbers.
        let word = "vbæckødfå".as_bytes();
        let text = [&[0x60 + u8::try_from(word.len()).unwrap()], word].concat();
        let inner = [b"\x83\x01".as_slice(), &text, b"\x02"].concat();
        let outer = [
            &[0x82, 0x58, u8::try_from(inner.len()).unwrap()],
            inner.as_slice(),
            b"\x80",
        ]
        .concat();
        assert_eq!(finds(&outer), ["one"]);
        let numbers = format!(
            "{{ \"key\": [\n  {} ] }}",
            word.iter().map(u8::to_string).collect::<Vec<_>>().join(",\n  ")
        );
        assert_eq!(finds(numbers.as_bytes()), ["one"]);
    }
}
