//! What was packed before it was written down: zlib, gzip and zstd wherever one may begin, one in the other too.

use std::io::Read;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use flate2::read::{GzDecoder, ZlibDecoder};
use ruzstd::decoding::StreamingDecoder;

/// Packed in packed in packed; deeper nobody packs by accident.
const DEPTH_MAX: usize = 3;
/// A pack that holds more is searched as far as this.
const UNPACKED_MAX: u64 = 64 * 1024 * 1024;

/// How packs begin: zlib at four levels, gzip, zstd. (What has no beginning of its own, as raw deflate, is not found.)
static BEGINNINGS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let beginnings: [&[u8]; 6] = [
        &[0x78, 0x01],
        &[0x78, 0x5e],
        &[0x78, 0x9c],
        &[0x78, 0xda],
        &[0x1f, 0x8b, 0x08],
        &[0x28, 0xb5, 0x2f, 0xfd],
    ];
    AhoCorasick::new(beginnings).unwrap()
});

/// Calls `visit` with `bytes`, and with all that is packed in them; the text says how it came out.
pub fn each(bytes: &[u8], visit: &mut impl FnMut(&[u8], &str)) {
    each_within(bytes, "", DEPTH_MAX, visit);
}

fn each_within(bytes: &[u8], how: &str, depth: usize, visit: &mut impl FnMut(&[u8], &str)) {
    visit(bytes, how);
    if let Some(dense) = json_without_white_space(bytes) {
        visit(&dense, how);
    }
    if depth == 0 {
        return;
    }
    for begins in BEGINNINGS.find_iter(bytes) {
        let at = begins.start();
        let rest = &bytes[at..];
        let (kind, unpacked) = match rest[0] {
            0x78 => ("zlib", contents(ZlibDecoder::new(rest))),
            0x1f => ("gzip", contents(GzDecoder::new(rest))),
            _ => match StreamingDecoder::new(rest) {
                Ok(decoder) => ("zstd", contents(decoder)),
                Err(_) => continue,
            },
        };
        if !unpacked.is_empty() {
            each_within(&unpacked, &format!("{how}, {kind} at {at}"), depth - 1, visit);
        }
    }
}

/// As far as it can be read: a pack that was cut off shows its beginning.
fn contents(decoder: impl Read) -> Vec<u8> {
    let mut unpacked = Vec::new();
    // What came before the error is there all the same.
    let _ = decoder.take(UNPACKED_MAX).read_to_end(&mut unpacked);
    unpacked
}

/// Lists of numbers are often broken over lines.
fn json_without_white_space(bytes: &[u8]) -> Option<Vec<u8>> {
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace())?;
    let is_json = matches!(first, b'{' | b'[') && std::str::from_utf8(bytes).is_ok();
    is_json.then(|| {
        bytes
            .iter()
            .copied()
            .filter(|byte| !byte.is_ascii_whitespace())
            .collect()
    })
}
