//! Query-only connections, so that a long read never waits for the writer nor the writer for it. One connection
//! behind one lock was rejected: a search over everything would hold up the tick at the field. The first is there from the
//! beginning; the second comes when nobody waits for it any more.

use std::sync::{Condvar, Mutex, PoisonError};

use rusqlite::Connection;

pub(crate) struct Readers {
    idle: Mutex<Vec<Connection>>,
    returned: Condvar,
}

impl Readers {
    pub(crate) fn new(first: Connection) -> Self {
        Self {
            idle: Mutex::new(vec![first]),
            returned: Condvar::new(),
        }
    }

    /// One more. It is lent only when the others are: what one connection has read it need not read again.
    pub(crate) fn add(&self, connection: Connection) {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(0, connection);
        self.returned.notify_one();
    }

    /// Runs `read` on an idle connection, waiting for one if all are busy.
    pub(crate) fn with<T>(&self, read: impl FnOnce(&mut Connection) -> T) -> T {
        let mut lent = Lent {
            readers: self,
            connection: Some(self.take()),
        };
        // `connection` is only emptied by Lent's drop.
        match lent.connection.as_mut() {
            Some(connection) => read(connection),
            None => unreachable!("a lent connection is returned only when dropped"),
        }
    }

    fn take(&self) -> Connection {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(connection) = idle.pop() {
                return connection;
            }
            idle = self.returned.wait(idle).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// Gives the connection back also when the read panics; otherwise two panics would stop all reading for good.
struct Lent<'a> {
    readers: &'a Readers,
    connection: Option<Connection>,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.readers
                .idle
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(connection);
            self.readers.returned.notify_one();
        }
    }
}
