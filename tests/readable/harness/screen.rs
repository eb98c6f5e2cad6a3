//! A screen that nobody sees, with a Danish keyboard: what is on it, what its windows say of themselves, and typing.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask, ImageFormat, InputFocus,
    MapState, StackMode, Window,
};
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, NONE};

use crate::searcher::{Leak, Searcher};

/// A running Xvfb; gone when dropped, and with it every program on it.
pub struct Screen {
    _screen: makker_driven::Screen,
    /// Such as `:99`.
    pub display: String,
    x: RustConnection,
    root: Window,
}

/// What a window shows: its pixels, row by row.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture(Vec<[u8; 4]>);

const SIZE: (u32, u32) = (1400, 900);

/// `#16191D`, as `tokens.css` has it.
const OUR_INK: [u8; 3] = [0x16, 0x19, 0x1D];

/// An empty window has two or three colours; smoothed letters alone have dozens.
const COLOURS_OF_A_PAINTED_WINDOW: usize = 24;
/// A blinking cursor has fewer.
const PIXELS_OF_A_CURSOR: usize = 200;

impl Screen {
    /// Starts one and waits until it is ready.
    pub fn start() -> Result<Self> {
        let screen = makker_driven::Screen::start(SIZE)?;
        let (x, at) = RustConnection::connect(Some(&screen.display))?;
        let root = x.setup().roots.get(at).context("a screen")?.root;
        let screen = Self {
            display: screen.display.clone(),
            _screen: screen,
            x,
            root,
        };
        screen.run("setxkbmap", &["dk"])?;
        Ok(screen)
    }

    fn run(&self, program: &str, args: &[&str]) -> Result<()> {
        let status = Command::new(program)
            // Where the machine has no language set, xdotool cannot read what it is to type.
            .env("LC_ALL", "C.UTF-8")
            .args(args)
            .env("DISPLAY", &self.display)
            .status()
            .with_context(|| format!("{program} could not be started; `cargo xtask test` installs it"))?;
        ensure!(status.success(), "{program}: {status}");
        Ok(())
    }

    /// Types into whatever has the focus.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.run("xdotool", &["type", "--delay", "20", text])
    }

    /// Presses keys, by their names in X.
    pub fn press(&self, keys: &[&str]) -> Result<()> {
        self.run("xdotool", &[&["key", "--delay", "20"], keys].concat())
    }

    /// The windows that are on the screen.
    pub fn windows(&self) -> Result<BTreeSet<Window>> {
        let mut seen = BTreeSet::new();
        for window in self.x.query_tree(self.root)?.reply()?.children {
            // It may be gone by the time it is asked.
            let Ok(known) = self.x.get_window_attributes(window)?.reply() else {
                continue;
            };
            let size = self
                .x
                .get_geometry(window)?
                .reply()
                .map_or(0, |found| found.width);
            if known.map_state == MapState::VIEWABLE && size > 400 {
                seen.insert(window);
            }
        }
        Ok(seen)
    }

    /// In front of the others, and with the keyboard. There is nobody else here to do it.
    pub fn bring_to_front(&self, window: Window) -> Result<()> {
        let above = ConfigureWindowAux::new().stack_mode(StackMode::ABOVE);
        self.x.configure_window(window, &above)?.check()?;
        self.x
            .set_input_focus(InputFocus::PARENT, window, CURRENT_TIME)?
            .check()?;
        Ok(())
    }

    /// What the cross in a window's corner does.
    pub fn close(&self, window: Window) -> Result<()> {
        let atom = |name: &[u8]| -> Result<u32> { Ok(self.x.intern_atom(false, name)?.reply()?.atom) };
        let data = [atom(b"WM_DELETE_WINDOW")?, CURRENT_TIME, NONE, NONE, NONE];
        let message = ClientMessageEvent::new(32, window, atom(b"WM_PROTOCOLS")?, data);
        self.x
            .send_event(false, window, EventMask::NO_EVENT, message)?
            .check()?;
        Ok(())
    }

    /// What the window shows now.
    pub fn look(&self, window: Window) -> Result<Picture> {
        let size = self.x.get_geometry(window)?.reply()?;
        let image = self
            .x
            .get_image(
                ImageFormat::Z_PIXMAP,
                window,
                0,
                0,
                size.width,
                size.height,
                u32::MAX,
            )?
            .reply()?;
        Ok(Picture(image.data.as_chunks::<4>().0.to_vec()))
    }

    /// Everything that windows say of themselves: titles, classes, icons' names and all their other properties.
    pub fn search_properties(&self, searcher: &Searcher) -> Result<BTreeSet<Leak>> {
        let mut leaks = BTreeSet::new();
        let mut titles = 0;
        let mut windows = vec![self.root];
        while let Some(window) = windows.pop() {
            let Ok(tree) = self.x.query_tree(window)?.reply() else {
                continue;
            };
            windows.extend(tree.children);
            let Ok(listed) = self.x.list_properties(window)?.reply() else {
                continue;
            };
            for property in listed.atoms {
                let Ok(found) = self
                    .x
                    .get_property(false, window, property, AtomEnum::ANY, 0, u32::MAX)?
                    .reply()
                else {
                    continue;
                };
                titles += usize::from(property == u32::from(AtomEnum::WM_NAME) && found.value == b"Makker");
                let name = String::from_utf8(self.x.get_atom_name(property)?.reply()?.name)?;
                leaks.extend(searcher.search(&found.value, &format!("{name} of a window")));
            }
        }
        ensure!(titles > 0, "no window has the program's title");
        Ok(leaks)
    }
}

impl Picture {
    /// So many pixels are not the same.
    pub fn differs_from(&self, other: &Self) -> usize {
        self.0
            .iter()
            .zip(&other.0)
            .filter(|(one, other)| one != other)
            .count()
            + self.0.len().abs_diff(other.0.len())
    }

    /// Nothing moves any more, but for a cursor.
    pub fn is_still(&self, before: &Self) -> bool {
        self.differs_from(before) <= PIXELS_OF_A_CURSOR
    }

    /// There are letters.
    pub fn is_painted(&self) -> bool {
        let colours: BTreeSet<_> = self.0.iter().collect();
        colours.len() >= COLOURS_OF_A_PAINTED_WINDOW
    }

    /// There are letters in the colour that the pages write in by day, `--ink` (the screen's pixels are blue, green, red).
    pub fn has_our_ink(&self) -> bool {
        self.0
            .iter()
            .any(|[blue, green, red, _]| [*red, *green, *blue] == OUR_INK)
    }

    /// The lower half has no letters: a few families leave it free, the lock screen does not. The sheet, the grey side and the
    /// line between them are three colours.
    pub fn is_plain_below(&self) -> bool {
        let mut colours: BTreeMap<&[u8; 4], usize> = BTreeMap::new();
        for pixel in self.0.iter().skip(self.0.len() / 2) {
            *colours.entry(pixel).or_default() += 1;
        }
        colours.len() <= 3
    }
}
