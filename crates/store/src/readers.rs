//! Query-only connections, so that a long read never waits for the writer nor the writer for it. One connection
//! behind one lock was rejected: a search over everything would hold up the tick at the field. The first is there from the
//! beginning; the second comes when nobody waits for it any more.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, PoisonError};

use rusqlite::Connection;

/// Which reader; the lowest that is idle is lent, so that one of them keeps what was read and prepared.
type Place = usize;

pub(crate) struct Readers {
    idle: Mutex<BTreeMap<Place, Connection>>,
    returned: Condvar,
}

impl Readers {
    pub(crate) fn new(first: Connection) -> Self {
        Self {
            idle: Mutex::new(BTreeMap::from([(0, first)])),
            returned: Condvar::new(),
        }
    }

    /// The second. It is lent only while the first is.
    pub(crate) fn add(&self, second: Connection) {
        self.give_back(1, second);
    }

    fn give_back(&self, place: Place, connection: Connection) {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(place, connection);
        self.returned.notify_one();
    }

    /// Runs `read` on an idle connection, waiting for one if all are busy.
    pub(crate) fn with<T>(&self, read: impl FnOnce(&mut Connection) -> T) -> T {
        let (place, connection) = self.take();
        let mut lent = Lent {
            readers: self,
            place,
            connection: Some(connection),
        };
        // `connection` is only emptied by Lent's drop.
        match lent.connection.as_mut() {
            Some(connection) => read(connection),
            None => unreachable!("a lent connection is returned only when dropped"),
        }
    }

    fn take(&self) -> (Place, Connection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(first_idle) = idle.pop_first() {
                return first_idle;
            }
            idle = self.returned.wait(idle).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// Gives the connection back also when the read panics; otherwise two panics would stop all reading for good.
struct Lent<'a> {
    readers: &'a Readers,
    place: Place,
    connection: Option<Connection>,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.readers.give_back(self.place, connection);
        }
    }
}
