//! What must be in the profile.

use std::collections::{BTreeMap, BTreeSet};

use crate::sight::Sight;

/// One change or batch: there as a whole or not at all.
struct Deed {
    kind: String,
    hashes: Vec<String>,
}

/// What one profile was told, as far as the worker acknowledged it or a fresh process has seen it.
#[derive(Default)]
pub(crate) struct Ledger {
    /// Hashes of operations, with whether their content must be there too: an import may redact what it brings.
    certain: BTreeMap<String, bool>,
    /// Begun and not acknowledged: may be there or not.
    open: Option<Deed>,
    open_is_of_this_life: bool,
    /// How many different operations of the history are certain.
    pub(crate) imported: usize,
    is_founded: bool,
    /// Seen after the founding; what the founding wrote is not known beforehand.
    founding_seen: bool,
}

/// What a fresh process did not find as it must be.
#[derive(Default)]
pub(crate) struct Verdict {
    /// Acknowledged operations that are gone.
    pub(crate) lost: u64,
    /// Whether the deed that was not acknowledged is there.
    pub(crate) open_is_there: Option<bool>,
    pub(crate) faults: Vec<String>,
}

impl Ledger {
    /// What was open in the life before stays open until a fresh process has looked.
    pub(crate) const fn new_life(&mut self) {
        self.open_is_of_this_life = false;
    }

    pub(crate) fn begin(&mut self, kind: &str, hashes: Vec<String>) {
        self.open = Some(Deed {
            kind: kind.to_owned(),
            hashes,
        });
        self.open_is_of_this_life = true;
    }

    /// Whether a deed was begun in this life and is not acknowledged.
    pub(crate) const fn begun_in_this_life(&self) -> bool {
        self.open.is_some() && self.open_is_of_this_life
    }

    /// The deed begun last, while it is not acknowledged.
    pub(crate) fn open_kind(&self) -> Option<&str> {
        self.open.as_ref().map(|deed| deed.kind.as_str())
    }

    pub(crate) fn acknowledge(&mut self) {
        if let Some(deed) = self.open.take() {
            self.is_founded |= deed.kind == "found";
            self.make_certain(&deed);
        }
    }

    /// A profile that was there once is never gone.
    pub(crate) const fn is_founded(&self) -> bool {
        self.is_founded
    }

    fn make_certain(&mut self, deed: &Deed) {
        let is_import = deed.kind == "import";
        for hash in &deed.hashes {
            let is_new = self.certain.insert(hash.clone(), !is_import).is_none();
            self.imported += usize::from(is_import && is_new);
        }
    }

    /// Compares with what a fresh process sees, and takes that for certain from now on.
    /// `founding_ops` is of how many operations a founding consists.
    pub(crate) fn settle(&mut self, sight: &Sight, founding_ops: usize) -> Verdict {
        self.is_founded = true;
        let mut verdict = Verdict::default();
        if !self.founding_seen {
            self.founding_seen = true;
            let known: BTreeSet<&String> = self.open.iter().flat_map(|deed| &deed.hashes).collect();
            let founding: Vec<String> = sight
                .ops
                .keys()
                .filter(|hash| !known.contains(hash) && !self.certain.contains_key(*hash))
                .cloned()
                .collect();
            if founding.len() != founding_ops {
                verdict.faults.push(format!(
                    "the founding has {} operations instead of {founding_ops}",
                    founding.len()
                ));
            }
            self.certain.extend(founding.into_iter().map(|hash| (hash, true)));
        }
        if let Some(deed) = self.open.take() {
            let new = deed
                .hashes
                .iter()
                .filter(|hash| !self.certain.contains_key(*hash));
            let (all, there) = new.fold((0, 0), |(all, there), hash| {
                (all + 1, there + usize::from(sight.ops.contains_key(hash)))
            });
            if there > 0 && there < all {
                verdict.faults.push(format!(
                    "half of a deed ({}): {there} of {all} operations",
                    deed.kind
                ));
            }
            // What consists of nothing new, or of nothing known beforehand, tells nothing.
            if all > 0 {
                verdict.open_is_there = Some(there > 0);
            }
            let seen = Deed {
                hashes: deed
                    .hashes
                    .into_iter()
                    .filter(|hash| sight.ops.contains_key(hash))
                    .collect(),
                kind: deed.kind,
            };
            self.make_certain(&seen);
        }
        for (hash, needs_content) in &self.certain {
            match sight.ops.get(hash) {
                None => verdict.lost += 1,
                Some(false) if *needs_content => {
                    verdict
                        .faults
                        .push(format!("an operation without its content: {hash}"));
                }
                Some(_) => {}
            }
        }
        let strangers = sight
            .ops
            .keys()
            .filter(|hash| !self.certain.contains_key(*hash))
            .count();
        if strangers > 0 {
            verdict
                .faults
                .push(format!("{strangers} operations that nobody wrote"));
        }
        if verdict.lost > 0 {
            verdict
                .faults
                .push(format!("{} acknowledged operations are lost", verdict.lost));
        }
        verdict.faults.extend(sight.faults.iter().cloned());
        verdict
    }
}
