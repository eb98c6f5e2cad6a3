//! How far the reading of a list has come, for others to see and to stop.

use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};

use crate::error::CaseworkError;
use crate::visit::Casework;

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Nothing.
    Nothing,
    /// The file is read.
    Reading,
    /// It is held against what is known.
    Comparing,
    /// It is written down.
    Writing,
}

impl Deed {
    /// The stable code.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Reading => "reading",
            Self::Comparing => "comparing",
            Self::Writing => "writing",
        }
    }

    const ALL: [Self; 4] = [Self::Nothing, Self::Reading, Self::Comparing, Self::Writing];
}

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrossListProgress {
    /// What is being done.
    pub deed: Deed,
    /// So much of it is done.
    pub done: u64,
    /// Of so much; 0 when that is not known.
    pub of: u64,
}

/// One list at a time.
#[derive(Debug, Default)]
pub(crate) struct GrossListDesk {
    taken: AtomicBool,
    stop: AtomicBool,
    deed: AtomicU8,
    done: AtomicU64,
    of: AtomicU64,
}

/// The desk while somebody is at it.
pub(crate) struct AtDesk<'d>(&'d GrossListDesk);

impl GrossListDesk {
    pub(crate) fn take(&self) -> Result<AtDesk<'_>, CaseworkError> {
        if self.taken.swap(true, Ordering::SeqCst) {
            return Err(CaseworkError::GrossListBusy);
        }
        self.stop.store(false, Ordering::SeqCst);
        Ok(AtDesk(self))
    }
}

impl AtDesk<'_> {
    /// Says what is being done and how far it has come. Whether to go on.
    pub(crate) fn tell(&self, deed: Deed, done: u64, of: u64) -> bool {
        let number = Deed::ALL
            .iter()
            .position(|other| *other == deed)
            .unwrap_or_default();
        self.0
            .deed
            .store(u8::try_from(number).unwrap_or_default(), Ordering::SeqCst);
        self.0.done.store(done, Ordering::SeqCst);
        self.0.of.store(of, Ordering::SeqCst);
        !self.0.stop.load(Ordering::SeqCst)
    }
}

impl Drop for AtDesk<'_> {
    fn drop(&mut self) {
        self.tell(Deed::Nothing, 0, 0);
        self.0.taken.store(false, Ordering::SeqCst);
    }
}

impl Casework {
    /// How far the list that is being read has come. It tells nothing of what is in it.
    pub fn gross_list_progress(&self) -> GrossListProgress {
        let desk = &self.gross_list;
        let deed = Deed::ALL.get(usize::from(desk.deed.load(Ordering::SeqCst)));
        GrossListProgress {
            deed: deed.copied().unwrap_or(Deed::Nothing),
            done: desk.done.load(Ordering::SeqCst),
            of: desk.of.load(Ordering::SeqCst),
        }
    }

    /// Stops the list that is being read; nothing of it is written then. What is on the disk stays.
    pub fn stop_gross_list(&self) {
        self.gross_list.stop.store(true, Ordering::SeqCst);
    }
}
