//! Rounds of lives: one profile each, killed again and again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use makker_store::ProfileState;
use makker_testkit::Dice;
use tempfile::TempDir;

use crate::checkpoint;
use crate::figures::{Figures, Moment};
use crate::ledger::Ledger;
use crate::life::{FaultyDisk, Life, Phase, Said, Task};
use crate::sight::Sight;

/// Endings of one profile, a quarter of them while it is made.
const MIGRATIONS_A_ROUND: usize = 3;
const WORK: [Phase; 3] = [Phase::Edit, Phase::Import, Phase::Checkpoint];
const WORK_A_ROUND: usize = 9;
/// Of the lives that work, so many are ended while they open the profile.
const OPENING_ONCE_IN: usize = 12;
const POWER_IS_GONE: i32 = 86;

/// How a life ends.
enum Ending {
    /// Left alone: it looks at the profile and stops.
    Peace,
    /// Killed while it opens the profile.
    KilledOpening,
    /// Killed a while after the so-many-th deed has begun.
    KilledAtDeed(usize),
    /// Killed a while after SQLite has begun to copy the write-ahead log into the database.
    KilledAtCheckpoint,
    /// The power goes at this call.
    PowerCut { at: u64, lying: bool },
}

/// One profile and what must be in it.
struct Profile {
    folder: PathBuf,
    ledger: Ledger,
    history: u64,
}

pub(crate) struct Campaign {
    dice: Dice,
    ground: TempDir,
    pub(crate) figures: Figures,
    faults: Vec<String>,
    /// How long a deed of each kind takes, from what was seen.
    paces: BTreeMap<String, Duration>,
    /// Of how many operations a founding consists that nobody disturbs.
    founding_ops: Option<usize>,
    profiles: u64,
    lives: u64,
    milestones: u64,
}

impl Campaign {
    pub(crate) fn new(seed: u64) -> Result<Self> {
        let ground = tempfile::tempdir()?;
        for folder in ["disk", "side"] {
            std::fs::create_dir(ground.path().join(folder))?;
        }
        let mut campaign = Self {
            dice: Dice::new(seed),
            ground,
            figures: Figures::new(),
            faults: Vec::new(),
            paces: BTreeMap::new(),
            founding_ops: None,
            profiles: 0,
            lives: 0,
            milestones: 0,
        };
        let undisturbed = campaign.new_profile()?;
        campaign.bury(undisturbed)?;
        campaign.no_faults()?;
        Ok(campaign)
    }

    /// Once for each further thousand endings: who waits for a long run wants to hear of it.
    pub(crate) const fn is_at_milestone(&mut self, endings: u64) -> bool {
        const STEP: u64 = 1000;
        let passed = endings / STEP > self.milestones;
        if passed {
            self.milestones = endings / STEP;
        }
        passed
    }

    pub(crate) fn no_faults(&self) -> Result<()> {
        ensure!(
            self.faults.is_empty(),
            "{}\n{}",
            self.faults.join("\n"),
            self.figures
        );
        Ok(())
    }

    /// One profile, killed while it is made and then while it works.
    pub(crate) fn kill_round(&mut self, wanted: u64) -> Result<()> {
        let mut profile = self.new_profile()?;
        for _ in 0..MIGRATIONS_A_ROUND {
            profile = self.unmade(profile)?;
            self.live(&mut profile, Phase::Migration, &Ending::KilledAtDeed(1))?;
        }
        for phase in WORK.into_iter().cycle().take(WORK_A_ROUND) {
            if self.figures.kills() >= wanted || !self.faults.is_empty() {
                break;
            }
            let is_there = ProfileState::of(&profile.folder) == ProfileState::Present;
            let ending = if is_there && self.dice.once_in(OPENING_ONCE_IN) {
                Ending::KilledOpening
            } else if phase == Phase::Checkpoint {
                Ending::KilledAtCheckpoint
            } else {
                Ending::KilledAtDeed(1 + self.dice.below(8))
            };
            self.live(&mut profile, phase, &ending)?;
        }
        self.bury(profile)
    }

    /// One profile whose disk loses its power while it is made and then while it works.
    pub(crate) fn power_round(&mut self, wanted: u64) -> Result<()> {
        let mut profile = self.new_profile()?;
        for _ in 0..MIGRATIONS_A_ROUND {
            profile = self.unmade(profile)?;
            self.cut(&mut profile, Phase::Migration, false)?;
        }
        for phase in WORK.into_iter().cycle().take(WORK_A_ROUND) {
            if self.figures.cuts() >= wanted || !self.faults.is_empty() {
                break;
            }
            self.cut(&mut profile, phase, false)?;
        }
        self.bury(profile)
    }

    /// One profile, soundly made, whose disk then says it has written what it has not.
    pub(crate) fn lying_round(&mut self, phase: Phase) -> Result<()> {
        let mut profile = self.new_profile()?;
        self.live(&mut profile, phase, &Ending::Peace)?;
        self.cut(&mut profile, phase, true)?;
        self.live(&mut profile, phase, &Ending::Peace)?;
        self.bury(profile)
    }

    fn cut(&mut self, profile: &mut Profile, phase: Phase, lying: bool) -> Result<()> {
        let calls_max = match phase {
            Phase::Migration => MIGRATION_CALLS,
            Phase::Edit | Phase::Import => WORK_CALLS,
            Phase::Checkpoint => CHECKPOINT_CALLS,
        };
        let at = 1 + self.dice.below(calls_max) as u64;
        self.live(profile, phase, &Ending::PowerCut { at, lying })
    }

    fn new_profile(&mut self) -> Result<Profile> {
        self.profiles += 1;
        let folder = self
            .ground
            .path()
            .join("disk")
            .join(format!("profile-{}", self.profiles));
        Ok(Profile {
            folder,
            ledger: Ledger::default(),
            history: self.profiles,
        })
    }

    /// A folder without a profile: this one, if its making was cut off, or a new one.
    fn unmade(&mut self, mut profile: Profile) -> Result<Profile> {
        if !profile.ledger.is_founded() && ProfileState::of(&profile.folder) == ProfileState::Missing {
            return Ok(profile);
        }
        self.live(&mut profile, Phase::Migration, &Ending::Peace)?;
        std::fs::remove_dir_all(&profile.folder)?;
        self.new_profile()
    }

    /// The last look at a profile, down to each page.
    fn bury(&mut self, mut profile: Profile) -> Result<()> {
        if self.faults.is_empty() {
            self.live(&mut profile, Phase::Edit, &Ending::Peace)?;
        }
        Ok(std::fs::remove_dir_all(&profile.folder)?)
    }

    fn live(&mut self, profile: &mut Profile, phase: Phase, ending: &Ending) -> Result<()> {
        self.lives += 1;
        let (report, disk) = (self.ground.path().join("report"), self.ground.path().join("disk"));
        let side = self.ground.path().join("side");
        let faulty = match ending {
            Ending::PowerCut { at, lying } => Some(FaultyDisk {
                root: &disk,
                side: &side,
                report: &report,
                cut_at: *at,
                lying: *lying,
            }),
            _ => None,
        };
        if profile.ledger.is_founded() && ProfileState::of(&profile.folder) == ProfileState::Missing {
            self.fault(phase, "the profile is gone");
            self.figures.spoiled(0);
            return Ok(());
        }
        let task = Task {
            folder: &profile.folder,
            phase,
            seed: self.dice.bits(),
            imported: profile.ledger.imported,
            history: profile.history,
        };
        profile.ledger.new_life();
        let mut life = Life::begin(&task, faulty.as_ref())?;
        let how = self.accompany(&mut life, profile, phase, ending)?;
        let unacknowledged = profile.ledger.begun_in_this_life();
        match (ending, how) {
            (_, How::Faulty) => {}
            (Ending::PowerCut { .. }, How::Over) => match life.end()?.code() {
                Some(POWER_IS_GONE) => {
                    let report = std::fs::read_to_string(&report).context("no report of the power cut")?;
                    self.figures.cut(phase, unacknowledged, &report);
                    clear(&side)?;
                }
                code => bail!("the power stayed on: {code:?}"),
            },
            (Ending::Peace, How::Over) => ensure!(life.end()?.success(), "the worker failed in peace"),
            (Ending::KilledOpening, How::Killed) => self.figures.killed(Moment::Opening, unacknowledged),
            (_, How::Killed) => {
                self.figures.killed(Moment::During(phase), unacknowledged);
                if phase == Phase::Checkpoint {
                    self.figures.half_copied += u64::from(checkpoint::is_half_done(&profile.folder));
                }
            }
            (_, How::Over) => bail!("the worker ended before it was killed ({phase:?})"),
        }
        Ok(())
    }

    /// Hears the worker out to its end, and brings that about.
    fn accompany(
        &mut self,
        life: &mut Life,
        profile: &mut Profile,
        phase: Phase,
        ending: &Ending,
    ) -> Result<How> {
        let born = Instant::now();
        if matches!(ending, Ending::KilledOpening) {
            self.wait_a_while("opening");
            return self.kill(life, profile);
        }
        let mut deeds = 0;
        let mut begun = born;
        while let Some(said) = life.listen()? {
            match said {
                Said::Wrong(what) => self.fault(phase, &what),
                Said::Refused(why) => {
                    // What was done to the disk must not keep the worker from opening the profile, nor from working.
                    self.fault(phase, &format!("refused: {why}"));
                    self.figures.spoiled(0);
                    return Ok(How::Faulty);
                }
                Said::Checked => {
                    self.paced("opening", born.elapsed());
                    if !self.look(profile, phase, matches!(ending, Ending::Peace))? {
                        return Ok(How::Faulty);
                    }
                    if matches!(ending, Ending::Peace) {
                        life.stop();
                        continue;
                    }
                    let unwritten = checkpoint::written_at(&profile.folder)?;
                    // A worker whose power is gone hears nothing.
                    if life.go().is_ok() && matches!(ending, Ending::KilledAtCheckpoint) {
                        checkpoint::wait_for_one(&profile.folder, unwritten)?;
                        self.wait_a_while("checkpoint");
                        return self.kill(life, profile);
                    }
                }
                Said::Begin { kind, hashes } => {
                    begun = Instant::now();
                    deeds += 1;
                    profile.ledger.begin(&kind, hashes);
                    if matches!(ending, Ending::KilledAtDeed(at) if *at == deeds) {
                        self.wait_a_while(&kind);
                        return self.kill(life, profile);
                    }
                }
                Said::Acked => {
                    let kind = profile.ledger.open_kind().unwrap_or_default().to_owned();
                    self.paced(&kind, begun.elapsed());
                    profile.ledger.acknowledge();
                    self.figures.acknowledged += 1;
                }
            }
        }
        Ok(How::Over)
    }

    /// Kills, and hears what was said before.
    fn kill(&mut self, life: &mut Life, profile: &mut Profile) -> Result<How> {
        life.kill()?;
        while let Some(said) = life.listen()? {
            match said {
                Said::Begin { kind, hashes } => profile.ledger.begin(&kind, hashes),
                Said::Acked => {
                    profile.ledger.acknowledge();
                    self.figures.acknowledged += 1;
                }
                Said::Refused(why) => bail!("refused before it was killed: {why}"),
                Said::Wrong(what) => bail!("before it was killed: {what}"),
                Said::Checked => {}
            }
        }
        Ok(How::Killed)
    }

    /// Looks into the profile while the worker waits; whether all is well.
    fn look(&mut self, profile: &mut Profile, phase: Phase, to_the_last_page: bool) -> Result<bool> {
        self.figures.looks += 1;
        let sight = if to_the_last_page {
            Sight::to_the_last_page(&profile.folder)?
        } else {
            Sight::of(&profile.folder)?
        };
        let verdict = profile
            .ledger
            .settle(&sight, self.founding_ops.unwrap_or(sight.ops.len()));
        self.founding_ops.get_or_insert(sight.ops.len());
        match verdict.open_is_there {
            Some(true) => self.figures.open_there += 1,
            Some(false) => self.figures.open_not_there += 1,
            None => {}
        }
        for fault in &verdict.faults {
            self.fault(phase, fault);
        }
        if !verdict.faults.is_empty() {
            self.figures.spoiled(verdict.lost);
        }
        Ok(verdict.faults.is_empty())
    }

    fn fault(&mut self, phase: Phase, what: &str) {
        self.faults
            .push(format!("life {} ({}): {what}", self.lives, phase.name()));
    }

    fn paced(&mut self, kind: &str, took: Duration) {
        let pace = self.paces.entry(kind.to_owned()).or_insert(took);
        *pace = (*pace * 7 + took) / 8;
    }

    /// Somewhere between at once and a little longer than such a thing takes. Nothing is awaited here: that the kill
    /// comes at a moment nobody chose is the test.
    fn wait_a_while(&mut self, kind: &str) {
        let pace = self.paces.get(kind).copied().unwrap_or(Duration::from_millis(2));
        let share = u32::try_from(self.dice.below(1100)).unwrap_or(0);
        thread::sleep(pace * share / 1000);
    }
}

/// Calls of a disk within which a worker makes a profile, does some work, fills the write-ahead log.
const MIGRATION_CALLS: usize = 260;
const WORK_CALLS: usize = 500;
const CHECKPOINT_CALLS: usize = 3_000;

enum How {
    Over,
    Killed,
    /// There is no going on.
    Faulty,
}

/// What the faulty disk kept of removed files is of no use once the power is back.
fn clear(folder: &Path) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        std::fs::remove_file(entry?.path())?;
    }
    Ok(())
}
