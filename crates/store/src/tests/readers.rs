//! How many can read at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use super::founded::founded;

#[test]
fn once_made_ready_two_can_read_at_once() {
    let (_folder, store) = founded(1);
    store.get_ready(|_| Ok(())).unwrap();
    let (tell, heard) = channel();
    thread::scope(|threads| {
        store
            .read(|_| {
                threads.spawn(|| {
                    let user = store.read(|tables| tables.device_user()).unwrap();
                    tell.send(user).unwrap();
                });
                // While this one still reads.
                heard.recv_timeout(Duration::from_secs(60)).unwrap();
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn it_is_made_ready_once() {
    let (_folder, store) = founded(1);
    let asked = AtomicUsize::new(0);
    for _ in 0..2 {
        store
            .get_ready(|tables| {
                asked.fetch_add(1, Ordering::Relaxed);
                tables.device_user().map(|_| ())
            })
            .unwrap();
    }
    assert_eq!(asked.into_inner(), 1);
}
