//! What was done, counted: a fault that was planned and never happened proves nothing.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Instant;

use crate::life::Phase;

/// When a kill came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Moment {
    During(Phase),
    /// While a fresh process recovered the profile and looked at it.
    Opening,
}

#[derive(Default)]
struct Count {
    all: u64,
    unacknowledged: u64,
}

pub(crate) struct Figures {
    start: Instant,
    kills: BTreeMap<Moment, Count>,
    cuts: BTreeMap<Phase, Count>,
    /// Sums over the reports of the faulty disk.
    disk: BTreeMap<String, u64>,
    /// Kills that left a checkpoint begun and not ended.
    pub(crate) half_copied: u64,
    pub(crate) acknowledged: u64,
    pub(crate) looks: u64,
    /// Of the deeds that were begun and not acknowledged, those found whole and those not found.
    pub(crate) open_there: u64,
    pub(crate) open_not_there: u64,
    lost: u64,
    /// Profiles that were gone, did not open, or were not as they must be.
    spoiled: u64,
}

impl Figures {
    pub(crate) fn new() -> Self {
        Self {
            start: Instant::now(),
            kills: BTreeMap::new(),
            cuts: BTreeMap::new(),
            disk: BTreeMap::new(),
            half_copied: 0,
            acknowledged: 0,
            looks: 0,
            open_there: 0,
            open_not_there: 0,
            lost: 0,
            spoiled: 0,
        }
    }

    pub(crate) fn killed(&mut self, moment: Moment, unacknowledged: bool) {
        let count = self.kills.entry(moment).or_default();
        count.all += 1;
        count.unacknowledged += u64::from(unacknowledged);
    }

    pub(crate) fn cut(&mut self, phase: Phase, unacknowledged: bool, report: &str) {
        let count = self.cuts.entry(phase).or_default();
        count.all += 1;
        count.unacknowledged += u64::from(unacknowledged);
        for line in report.lines() {
            if let Some((name, figure)) = line.split_once(' ') {
                *self.disk.entry(name.to_owned()).or_default() += figure.parse().unwrap_or(0);
            }
        }
    }

    pub(crate) fn spoiled(&mut self, lost: u64) {
        self.lost += lost;
        self.spoiled += 1;
    }

    pub(crate) fn kills(&self) -> u64 {
        self.kills.values().map(|count| count.all).sum()
    }

    pub(crate) fn cuts(&self) -> u64 {
        self.cuts.values().map(|count| count.all).sum()
    }

    fn on_disk(&self, name: &str) -> u64 {
        self.disk.get(name).copied().unwrap_or(0)
    }

    /// At least half between begin and acknowledgement, and a fair share in each phase.
    pub(crate) fn kills_are_spread(&self) {
        let between: u64 = self.kills.values().map(|count| count.unacknowledged).sum();
        assert!(
            2 * between >= self.kills(),
            "too few before the acknowledgement:\n{self}"
        );
        for phase in Phase::ALL {
            let count = self.kills.get(&Moment::During(phase));
            let (all, inside) = count.map_or((0, 0), |count| (count.all, count.unacknowledged));
            assert!(
                8 * all >= self.kills(),
                "too few during {}:\n{self}",
                phase.name()
            );
            assert!(4 * inside >= all, "too few inside {}:\n{self}", phase.name());
        }
        assert!(
            self.open_there > 0 && self.open_not_there > 0,
            "all before the commit, or all after it:\n{self}"
        );
        let checkpoints = self
            .kills
            .get(&Moment::During(Phase::Checkpoint))
            .map_or(0, |count| count.all);
        assert!(
            8 * self.half_copied >= checkpoints,
            "too few inside a checkpoint:\n{self}"
        );
    }

    pub(crate) fn faults_were_injected(&self) {
        for name in [
            "fsyncs",
            "dropped",
            "survived",
            "names",
            "torn",
            "torn-in-cases.db",
            "torn-in-cases.db-wal",
        ] {
            assert!(self.on_disk(name) > 0, "no {name}:\n{self}");
        }
        for phase in Phase::ALL {
            let all = self.cuts.get(&phase).map_or(0, |count| count.all);
            assert!(8 * all >= self.cuts(), "too few during {}:\n{self}", phase.name());
        }
    }

    /// A disk that lied, and a harness that noticed: nearly every life acknowledged something before its power went.
    pub(crate) fn lies_were_told(&self) {
        assert!(self.on_disk("lies") > 0 && self.on_disk("fsyncs") == 0, "{self}");
        assert!(
            self.lost > 0 && 2 * self.spoiled >= self.cuts(),
            "nobody noticed:\n{self}"
        );
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (moment, count) in &self.kills {
            let name = match moment {
                Moment::During(phase) => phase.name(),
                Moment::Opening => "opening",
            };
            writeln!(
                f,
                "killed during {name}: {}, of which {} between begin and acknowledgement",
                count.all, count.unacknowledged
            )?;
        }
        for (phase, count) in &self.cuts {
            writeln!(
                f,
                "power cut during {}: {}, of which {} between begin and acknowledgement",
                phase.name(),
                count.all,
                count.unacknowledged
            )?;
        }
        writeln!(
            f,
            "not acknowledged, and afterwards there: {}, not there: {}",
            self.open_there, self.open_not_there
        )?;
        if self.half_copied > 0 {
            writeln!(f, "killed with a checkpoint half done: {}", self.half_copied)?;
        }
        if !self.disk.is_empty() {
            let named: Vec<String> = self
                .disk
                .iter()
                .map(|(name, figure)| format!("{name} {figure}"))
                .collect();
            writeln!(f, "the disk: {}", named.join(", "))?;
        }
        let between: u64 = self.kills.values().map(|count| count.unacknowledged).sum();
        write!(
            f,
            "{} kills ({between} between begin and acknowledgement), {} power cuts, {} acknowledged deeds, {} looks, \
             {} lost, {} profiles spoiled, {:.0} s",
            self.kills(),
            self.cuts(),
            self.acknowledged,
            self.looks,
            self.lost,
            self.spoiled,
            self.start.elapsed().as_secs_f64(),
        )
    }
}
