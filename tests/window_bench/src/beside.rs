//! A thread beside the measurement that looks at something once a millisecond.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Result, bail};

const BETWEEN_LOOKS: Duration = Duration::from_millis(1);

/// Looks until it is asked what it saw, or nobody asks any more.
pub(crate) struct Beside<T> {
    over: Arc<AtomicBool>,
    looking: Option<JoinHandle<Result<Vec<T>>>>,
}

impl<T> Drop for Beside<T> {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
    }
}

impl<T: Send + 'static> Beside<T> {
    /// `look` adds what is new to what was seen.
    pub(crate) fn look(mut look: impl FnMut(&mut Vec<T>) -> Result<()> + Send + 'static) -> Self {
        let over = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&over);
        let looking = thread::spawn(move || {
            let mut seen = Vec::new();
            while !told.load(Ordering::Relaxed) {
                look(&mut seen)?;
                thread::sleep(BETWEEN_LOOKS);
            }
            look(&mut seen)?;
            Ok(seen)
        });
        Self {
            over,
            looking: Some(looking),
        }
    }

    /// Looks once more, and says what was seen.
    ///
    /// # Errors
    /// What stood in the way of looking.
    pub(crate) fn seen(mut self) -> Result<Vec<T>> {
        self.over.store(true, Ordering::Relaxed);
        match self.looking.take().map(JoinHandle::join) {
            Some(Ok(seen)) => seen,
            _ => bail!("nobody looked"),
        }
    }
}
