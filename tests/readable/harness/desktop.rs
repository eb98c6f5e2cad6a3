//! The real window as it ships: incognito, so nobody drives it. A person's keys go in, and what it shows is looked at.

use std::collections::BTreeSet;
use std::fs;
use std::process::{Child, Stdio};

use anyhow::{Context as _, Result, ensure};
use x11rb::protocol::xproto::Window;

use crate::home::{Home, built};
use crate::patience::until;
use crate::places::search_everywhere;
use crate::processes;
use crate::screen::{Picture, Screen};
use crate::searcher::{Leak, Searcher};

const PROGRAM: &str = "makker-desktop";

/// The program in its window, over the profile of a home.
pub struct Desktop<'h> {
    home: &'h Home,
    session: Child,
    screen: Screen,
    main: Window,
}

impl<'h> Desktop<'h> {
    /// Opens it and waits for the lock screen.
    pub fn open(home: &'h Home) -> Result<Self> {
        let screen = Screen::start()?;
        // The environment is empty but for what stands here: nothing asks for a window that can be driven.
        let session = home
            .command("dbus-run-session")
            .arg("--")
            .arg(built(PROGRAM)?)
            .env("DISPLAY", &screen.display)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("dbus-run-session could not be started; `cargo xtask test` installs it")?;
        let mut desktop = Self {
            home,
            session,
            screen,
            main: 0,
        };
        desktop.main = until("the main window", || {
            Ok(desktop.screen.windows()?.into_iter().next())
        })?;
        desktop.shown(desktop.main, "the lock screen", |picture| {
            !picture.is_plain_below()
        })?;
        desktop.screen.bring_to_front(desktop.main)?;
        Ok(desktop)
    }

    /// Types the passphrase and waits for the families.
    pub fn unlock(&self) -> Result<()> {
        self.screen.type_text(self.home.passphrase())?;
        self.screen.press(&["Return"])?;
        self.shown(self.main, "the families", Picture::is_plain_below)?;
        Ok(())
    }

    /// Goes to the button above the list and types a name, from the top of the page or from the list.
    pub fn begin_family(&self, way_there: &[&str], name: &str) -> Result<()> {
        self.screen.bring_to_front(self.main)?;
        let list = self.shown(self.main, "the families", Picture::is_plain_below)?;
        self.screen.press(way_there)?;
        self.screen.press(&["Return"])?;
        let line = self.shown(self.main, "the line for a name", |now| {
            now.differs_from(&list) > 5_000
        })?;
        self.screen.type_text(name)?;
        self.shown(self.main, "the name in its line", |now| {
            let letters = now.differs_from(&line);
            (300..5_000).contains(&letters)
        })?;
        Ok(())
    }

    /// Saves what was begun, and waits until it is on the disk and in the list.
    pub fn save_family(&self) -> Result<()> {
        let (before, line) = (self.database_bytes(), self.screen.look(self.main)?);
        self.screen.press(&["Return"])?;
        until("the family in the database", || {
            Ok((self.database_bytes() > before).then_some(()))
        })?;
        self.shown(self.main, "the family in the list", |now| {
            now.differs_from(&line) > 5_000
        })?;
        Ok(())
    }

    /// Opens the family above the one that was just saved, and its *Vores plan*, in a window of its own.
    pub fn open_plan_of_the_family_above(&self) -> Result<()> {
        let list = self.screen.look(self.main)?;
        self.screen.press(&["Up", "Return"])?;
        self.shown(self.main, "the family", |now| now.differs_from(&list) > 5_000)?;
        // From the heading back through the bar: the lock, one's own menu, the search, and the button.
        self.screen
            .press(&["shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab", "Return"])?;
        let family = until("the family's window", || {
            Ok(self
                .screen
                .windows()?
                .into_iter()
                .find(|window| *window != self.main))
        })?;
        self.screen.bring_to_front(family)?;
        // WebKit's own page, where it cannot show ours, is black on white.
        self.shown(family, "the family's page", Picture::has_our_ink)?;
        Ok(())
    }

    /// From a family back to all of them.
    pub fn back_to_the_families(&self) -> Result<()> {
        self.screen.bring_to_front(self.main)?;
        let family = self.screen.look(self.main)?;
        self.screen.press(&["alt+Left"])?;
        self.shown(self.main, "the families", |now| now.differs_from(&family) > 5_000)?;
        Ok(())
    }

    /// Everything readable that there is now: on the disk, of the processes, of the windows.
    pub fn search(&self, searcher: &Searcher) -> Result<BTreeSet<Leak>> {
        let mut leaks = search_everywhere(self.home, searcher);
        let processes = processes::of(self.home);
        ensure!(processes.len() >= 3, "the program and its web processes");
        for process in processes {
            leaks.extend(process.search(searcher));
        }
        leaks.extend(self.screen.search_properties(searcher)?);
        Ok(leaks)
    }

    /// Kills it where it stands.
    pub fn kill(mut self) -> Result<()> {
        let processes = processes::of(self.home);
        let program = processes.iter().find(|process| process.runs(PROGRAM));
        program.context("the program")?.kill()?;
        self.until_ended()
    }

    /// Closes its window, as a person does.
    pub fn close(mut self) -> Result<()> {
        self.screen.close(self.main)?;
        self.until_ended()
    }

    fn until_ended(&mut self) -> Result<()> {
        until("the end of the program", || Ok(self.session.try_wait()?))?;
        until("the end of its processes", || {
            Ok(processes::of(self.home).is_empty().then_some(()))
        })
    }

    /// Waits until the window is painted, stands still and `shows` what is asked for.
    fn shown(&self, window: Window, what: &str, shows: impl Fn(&Picture) -> bool) -> Result<Picture> {
        let mut before = self.screen.look(window)?;
        until(what, || {
            let now = self.screen.look(window)?;
            let is_it = now.is_painted() && now.is_still(&before) && shows(&now);
            before = now;
            Ok(is_it.then(|| before.clone()))
        })
    }

    fn database_bytes(&self) -> u64 {
        let bytes = |suffix: &str| {
            let mut file = self.home.database().into_os_string();
            file.push(suffix);
            fs::metadata(file).map_or(0, |known| known.len())
        };
        bytes("") + bytes("-wal")
    }
}

impl Drop for Desktop<'_> {
    fn drop(&mut self) {
        // The program ends with its screen, and the session with the program; this is for a test that failed.
        for process in processes::of(self.home) {
            let _ = process.kill();
        }
        let _ = self.session.kill();
        let _ = self.session.wait();
    }
}
