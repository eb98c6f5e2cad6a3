//! The running program: at most one open profile, and the one way to call a command.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use makker_casework::{Casework, Founding, Ground, SheetText, SystemClock};
use makker_demo::{Calendar, HISTORY_DAYS, MovedClock};
use makker_domain::id::FamilyId;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::chosen_file::ChosenFile;
use crate::error::{CommandError, ErrorCode};
use crate::profile::held_founding::HeldFounding;
use crate::registry;

/// One profile's program, locked or open.
pub struct Program {
    pub(crate) folder: PathBuf,
    pub(crate) ground: Ground,
    session: RwLock<Option<Arc<Casework>>>,
    /// The family that *Vores plan* is open for. The family window cannot name one itself.
    pub(crate) sits_with: Mutex<Option<FamilyId>>,
    /// The file that the user chose last. A page cannot name one itself.
    pub(crate) chosen: Mutex<Option<ChosenFile>>,
    /// Held while what is open is made ready: who locks waits for it.
    getting_ready: Mutex<()>,
    /// A founding whose sheets are being printed. Where the program ends before that, there was none.
    held: Mutex<Option<HeldFounding>>,
}

impl Program {
    /// The program over the profile in `folder`, locked, on the machine's own clock and randomness.
    pub fn new(folder: &Path) -> Self {
        Self::on_ground(
            folder,
            Ground {
                clock: Arc::new(SystemClock),
                randomness: Arc::new(makker_casework::SystemRandomness),
                passphrase_cost: makker_casework::PassphraseCost::SHIPPED,
            },
        )
    }

    /// As [`Program::new`], with passphrase slots that cost next to nothing.
    #[doc(hidden)]
    pub fn for_tests(folder: &Path) -> Self {
        let mut program = Self::new(folder);
        program.ground.passphrase_cost = makker_casework::PassphraseCost::FOR_TESTS;
        program
    }

    fn on_ground(folder: &Path, ground: Ground) -> Self {
        Self {
            folder: folder.to_owned(),
            ground,
            session: RwLock::new(None),
            sits_with: Mutex::new(None),
            chosen: Mutex::new(None),
            getting_ready: Mutex::new(()),
            held: Mutex::new(None),
        }
    }

    /// The profile's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Founds a municipality in the profile's folder, with the set-up that ships, and leaves it open. The three sheets to
    /// print.
    ///
    /// # Errors
    /// What stands in the way; no profile is left behind then.
    pub fn found(&self, passphrase: &str, founding: &Founding<'_>) -> Result<[SheetText; 3], CommandError> {
        let set = makker_set_up::copenhagen_tingbjerg().map_err(|_| CommandError::internal())?;
        let founded = Casework::found_with_set_up(&self.folder, passphrase, founding, &set, &self.ground)?;
        self.replace_session(Some(founded.casework));
        Ok(founded.sheets)
    }

    /// As [`Program::found`], for a demo: two years ago, and filled with what happened since. `seed` decides what that is.
    ///
    /// # Errors
    /// As [`Program::found`].
    pub fn found_demo(
        &self,
        passphrase: &str,
        founding: &Founding<'_>,
        seed: u64,
    ) -> Result<[SheetText; 3], CommandError> {
        let set = makker_set_up::copenhagen_tingbjerg().map_err(|_| CommandError::internal())?;
        let calendar = Calendar::of(self.ground.clock.read().at)?;
        let clock = Arc::new(MovedClock::back_by(self.ground.clock.clone(), HISTORY_DAYS));
        let ground = Ground {
            clock: clock.clone(),
            ..self.ground.clone()
        };
        let founding = Founding {
            is_demo: true,
            ..*founding
        };
        let founded = Casework::found_with_set_up(&self.folder, passphrase, &founding, &set, &ground)?;
        if let Err(error) = makker_demo::furnish(&founded.casework, &calendar, seed) {
            drop(founded.casework);
            Casework::take_back_founding(&self.folder)?;
            return Err(error.into());
        }
        clock.put_right();
        self.replace_session(Some(founded.casework));
        Ok(founded.sheets)
    }

    /// Takes back a founding whose sheets could not be handed over: without them nobody could ever help who forgets the
    /// passphrase.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn take_back_founding(&self) -> Result<(), CommandError> {
        self.lock();
        Ok(Casework::take_back_founding(&self.folder)?)
    }

    /// Holds a founding until its sheets are printed; the one before is taken back.
    pub(crate) fn hold(&self, founding: Option<HeldFounding>) {
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = founding;
    }

    /// Makes the founding that is held a profile and opens it, where these are the last groups of its three sheets.
    pub(crate) fn confirm_founding(&self, last_groups: &[Zeroizing<String>; 3]) -> Result<(), CommandError> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let founding = held
            .as_ref()
            .ok_or_else(|| CommandError::new(ErrorCode::NotFound))?;
        founding.check(last_groups)?;
        founding.finish()?;
        self.replace_session(held.take().map(HeldFounding::into_casework));
        Ok(())
    }

    /// Opens the profile.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn unlock(&self, passphrase: &str) -> Result<(), CommandError> {
        if self
            .session
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .is_some()
        {
            return Ok(());
        }
        let casework = Casework::unlock(&self.folder, passphrase, &self.ground)?;
        self.replace_session(Some(casework));
        Ok(())
    }

    /// Makes `new` the passphrase of the profile, which must be locked, here and everywhere.
    ///
    /// # Errors
    /// What stands in the way; the old one holds then.
    pub fn change_passphrase(&self, old: &str, new: &str) -> Result<(), CommandError> {
        Ok(Casework::change_passphrase(&self.folder, old, new, &self.ground)?)
    }

    /// Makes `new` the passphrase of the profile, whose old one is lost, with what is printed on two of the three sheets.
    ///
    /// # Errors
    /// What stands in the way; nothing was changed then.
    pub fn recover(&self, sheets: [&str; 2], new: &str) -> Result<(), CommandError> {
        Ok(Casework::recover_profile(
            &self.folder,
            sheets,
            new,
            &self.ground,
        )?)
    }

    /// What opening the first family would wait for, while nobody waits; nothing where the profile is locked. Takes some 50 ms,
    /// however much there is.
    pub fn get_ready(&self) {
        let _getting_ready = self.getting_ready.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(casework) = self.opened() {
            // Where it fails, the first family takes longer to open, and says why if it cannot be.
            let _ = casework.get_ready();
        }
    }

    /// Closes the profile and forgets its key, once whatever is under way has ended.
    pub fn lock(&self) {
        if let Some(casework) = self.opened() {
            // Else locking would wait until all of it is written.
            casework.stop_gross_list();
        }
        let _not_meanwhile = self.getting_ready.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(casework) = self.opened() {
            // Locking must always succeed; what could not be closed now is closed at the next lock.
            let _ = casework.before_lock();
        }
        self.replace_session(None);
        *self.sits_with.lock().unwrap_or_else(PoisonError::into_inner) = None;
        *self.chosen.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn replace_session(&self, session: Option<Casework>) {
        *self.session.write().unwrap_or_else(PoisonError::into_inner) = session.map(Arc::new);
    }

    /// Whether the disk is so full that one can still read, but not write. Any command may find that out, or find that
    /// there is room again.
    pub fn is_disk_full(&self) -> bool {
        self.opened().is_some_and(|casework| casework.is_disk_full())
    }

    /// The open profile, if it is open.
    pub(crate) fn opened(&self) -> Option<Arc<Casework>> {
        self.session
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The open profile.
    pub(crate) fn casework(&self) -> Result<Arc<Casework>, CommandError> {
        self.opened()
            .ok_or_else(|| CommandError::new(ErrorCode::ProfileLocked))
    }

    /// Calls a command by name. The window and the command line both come through here.
    ///
    /// # Errors
    /// A code and its details. A panic inside becomes [`ErrorCode::Internal`].
    pub fn call(&self, name: &str, request: Value) -> Result<Value, CommandError> {
        let spec = registry::find(name)
            .ok_or_else(|| CommandError::new(ErrorCode::UnknownCommand).with("command", name))?;
        catch_unwind(AssertUnwindSafe(|| (spec.run)(self, request)))
            .unwrap_or_else(|_| Err(CommandError::internal()))
    }
}

/// The profile's folder when nobody names one: `Makker` in the user's own data folder. `None` on a machine that has
/// no such folder.
pub fn default_profile() -> Option<PathBuf> {
    let named = std::env::var_os("MAKKER_PROFILE").filter(|folder| !folder.is_empty());
    named
        .map(PathBuf::from)
        .or_else(|| dirs::data_local_dir().map(|folder| folder.join("Makker")))
}
