//! Padmé: lengths are rounded up so far that one of L bytes tells only O(log log L) bits, at a cost of at most 12 %.
//!
//! The rule is that of Nikitin, Barman, Lueks, Underwood, Hubaux and Ford, "Reducing Metadata Leakage from Encrypted Files
//! and Communication with PURBs", Proceedings on Privacy Enhancing Technologies 2019 (4), section 4 (algorithm 1),
//! <https://doi.org/10.2478/popets-2019-0056>.

use zeroize::Zeroizing;

use crate::EnvelopeError;

/// The length of the content stands before it.
const PREFIX_LEN: usize = 4;

/// The padded length of `len` bytes: with E = ⌊log₂ len⌋ and S = ⌊log₂ E⌋ + 1, the last E − S bits become zero.
fn padme(len: u64) -> Option<u64> {
    let Some(exponent) = len.checked_ilog2().filter(|exponent| *exponent > 0) else {
        return Some(len);
    };
    let significant = exponent.ilog2() + 1;
    let mask = (1_u64 << exponent.saturating_sub(significant)) - 1;
    Some(len.checked_add(mask)? & !mask)
}

/// Content length (4 bytes), content, zeros up to Padmé's length. Room for `spare` more bytes is set aside, so that what
/// is appended later leaves no copy behind.
pub(crate) fn padded(content: &[u8], spare: usize) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
    let prefix = u32::try_from(content.len()).map_err(|_| EnvelopeError::TooLong)?;
    let len = padded_len(content.len()).ok_or(EnvelopeError::TooLong)?;
    let mut out = Zeroizing::new(Vec::with_capacity(len.saturating_add(spare)));
    out.extend_from_slice(&prefix.to_be_bytes());
    out.extend_from_slice(content);
    out.resize(len, 0);
    Ok(out)
}

/// The content of what [`padded`] made; `None` when it did not make it: there is one padding to a content.
pub(crate) fn content(padded: &[u8]) -> Option<&[u8]> {
    let (prefix, rest) = padded.split_first_chunk::<PREFIX_LEN>()?;
    let len = usize::try_from(u32::from_be_bytes(*prefix)).ok()?;
    let (content, zeros) = rest.split_at_checked(len)?;
    let canonical = padded_len(len) == Some(padded.len()) && zeros.iter().all(|byte| *byte == 0);
    canonical.then_some(content)
}

fn padded_len(content: usize) -> Option<usize> {
    let len = u64::try_from(content.checked_add(PREFIX_LEN)?).ok()?;
    usize::try_from(padme(len)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_rounded_as_the_paper_rounds_them() {
        for (len, expected) in [
            (0, 0),
            (1, 1),
            (2, 2),
            (3, 3),
            (8, 8),
            (9, 10),
            (17, 18),
            (100, 104),
            (1_000, 1_024),
            (1_025, 1_088),
            (1_000_000, 1_015_808),
        ] {
            assert_eq!(padme(len), Some(expected), "{len}");
        }
        assert_eq!(padme(u64::MAX), None);
    }

    #[test]
    fn padding_costs_an_eighth_at_most_and_never_shrinks() {
        for len in 1..100_000_u64 {
            let padded = padme(len).unwrap();
            assert!(
                padded >= len && (padded - len) * 100 <= len * 12,
                "{len} → {padded}"
            );
            assert_eq!(padme(padded), Some(padded), "a padded length is its own");
        }
    }

    #[test]
    fn content_comes_back_and_no_other_padding_is_taken() {
        for len in 0..600 {
            let body = vec![7; len];
            let whole = padded(&body, 0).unwrap();
            assert_eq!(content(&whole), Some(body.as_slice()));
            let mut longer = whole.to_vec();
            longer.push(0);
            assert_eq!(content(&longer), None, "{len}");
            let mut dirty = whole.to_vec();
            *dirty.last_mut().unwrap() ^= 1;
            assert!(content(&dirty) != Some(body.as_slice()), "{len}");
        }
        assert_eq!(content(&[]), None);
        assert_eq!(content(&[255; 8]), None);
    }
}
