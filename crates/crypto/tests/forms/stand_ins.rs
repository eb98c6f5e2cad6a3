//! Randomness that a test decides, and bytes as text.

use std::sync::Mutex;

use makker_crypto::{CryptoError, Randomness};

/// The same seed gives the same bytes, for ever: the golden vectors rest on it.
pub struct SeededRandomness(Mutex<blake3::OutputReader>);

impl SeededRandomness {
    pub fn new(seed: u64) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("makker test randomness");
        hasher.update(&seed.to_be_bytes());
        Self(Mutex::new(hasher.finalize_xof()))
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        self.0.lock().unwrap().fill(buffer);
        Ok(())
    }
}

/// A machine that gives randomness so many times and then no more.
pub struct Failing(Mutex<u32>);

impl Failing {
    pub fn after(times: u32) -> Self {
        Self(Mutex::new(times))
    }
}

impl Randomness for Failing {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        let mut left = self.0.lock().unwrap();
        if *left == 0 {
            return Err(CryptoError::NoRandomness);
        }
        *left -= 1;
        SeededRandomness::new(u64::from(*left)).fill(buffer)
    }
}

/// Does `step` on machines that fail at the first draw, the second, … until one does not; says how many failed.
pub fn fails_at_every_draw<T, E: PartialEq + std::fmt::Debug>(
    no_randomness: E,
    step: impl Fn(&dyn Randomness) -> Result<T, E>,
) -> u32 {
    for times in 0..1_000 {
        match step(&Failing::after(times)) {
            Ok(_) => return times,
            Err(error) => assert_eq!(error, no_randomness, "after {times} draws"),
        }
    }
    panic!("it never succeeds");
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn unhex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
        .collect()
}
