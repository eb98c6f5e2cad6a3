//! The running program with its driver.

use std::ffi::OsStr;
use std::fs::File;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow, bail, ensure};
use fantoccini::error::{CmdError, NewSessionError};
use fantoccini::wd::{Capabilities, WindowHandle};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::profile::{PASSPHRASE, Profile, built};
use crate::screen::Screen;

/// Long enough for the slowest machine, short enough that a hang is told from slowness.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);
pub(crate) const POLL: Duration = Duration::from_millis(25);

/// How the program is opened.
#[derive(Clone, Copy, Debug)]
pub struct How {
    /// Width and height of the screen in pixels; the window fills it.
    pub screen: (u32, u32),
    /// Whether the desktop around the window asks for dark.
    pub dark: bool,
}

impl Default for How {
    fn default() -> Self {
        Self {
            screen: (1280, 900),
            dark: false,
        }
    }
}

/// The program in its window, driven through WebDriver.
pub struct Desktop {
    driver: Child,
    pub(crate) screen: Screen,
    /// What WebDriver offers beside what stands here.
    pub page: Client,
    /// The case workers' window.
    pub main: WindowHandle,
}

impl Desktop {
    /// Opens the program over `profile` and waits for its first screen.
    pub async fn open(profile: &Profile) -> anyhow::Result<Self> {
        Self::open_as(profile, How::default(), &built("makker-desktop")?).await
    }

    /// Opens the program that lies in `binary`.
    pub async fn open_as(profile: &Profile, how: How, binary: &Path) -> anyhow::Result<Self> {
        Self::open_on::<&str>(profile, how, binary, &[]).await
    }

    /// The same, with more in its environment.
    pub async fn open_on<V: AsRef<OsStr>>(
        profile: &Profile,
        how: How,
        binary: &Path,
        environment: &[(&str, V)],
    ) -> anyhow::Result<Self> {
        Self::start(profile, how, binary, &as_tests_draw(environment), Stdio::null()).await
    }

    /// The same, with what its processes say of themselves written into a file.
    pub async fn open_heard(
        profile: &Profile,
        how: How,
        binary: &Path,
        environment: &[(&str, &str)],
        heard: File,
    ) -> anyhow::Result<Self> {
        Self::start(profile, how, binary, &as_tests_draw(environment), heard.into()).await
    }

    /// Opens it drawn as WebKit draws on a user's machine: what a figure is measured on. Tests draw in the simpler way.
    pub async fn open_as_drawn(profile: &Profile, how: How, binary: &Path) -> anyhow::Result<Self> {
        Self::start(profile, how, binary, &[], Stdio::null()).await
    }

    async fn start(
        profile: &Profile,
        how: How,
        binary: &Path,
        environment: &[(&str, &OsStr)],
        heard: Stdio,
    ) -> anyhow::Result<Self> {
        let screen = Screen::start(how.screen)?;
        profile.make_folders()?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut driver = Command::new("WebKitWebDriver");
        // A group of its own, in which the program and its helpers are born: so all of it can be killed at once.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut driver, 0);
        if how.dark {
            driver.env("GTK_THEME", "Adwaita:dark");
        }
        let mut driver = driver
            .arg(format!("--port={port}"))
            .envs(profile.environment())
            .env("DISPLAY", &screen.display)
            .envs(environment.iter().copied())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("NO_AT_BRIDGE", "1")
            .stdout(Stdio::null())
            .stderr(heard)
            .spawn()
            .context("WebKitWebDriver could not be started; `cargo xtask test` installs it")?;
        // The driver itself would wait for ever for a program that never shows a window.
        let opened = tokio::time::timeout(PATIENCE, opened(port, binary)).await;
        let (page, main) = match opened.unwrap_or_else(|_| Err(anyhow!("the program showed no window"))) {
            Ok(opened) => opened,
            Err(error) => {
                let _ = kill_group(&mut driver);
                return Err(error);
            }
        };
        Ok(Self {
            driver,
            screen,
            page,
            main,
        })
    }

    /// Types into the field of this label.
    pub async fn type_into(&self, label: &str, text: &str) -> anyhow::Result<()> {
        let xpath = format!(
            "//input[@id=//label[normalize-space(.)={}]/@for]",
            xpath_literal(label)
        );
        let field = self.locate(Locator::XPath(&xpath), label).await?;
        Ok(field.send_keys(text).await?)
    }

    /// Chooses what has this value in the list with this label.
    pub async fn choose(&self, label: &str, value: &str) -> anyhow::Result<()> {
        let xpath = format!(
            "//select[@id=//label[normalize-space(.)={}]/@for]",
            xpath_literal(label)
        );
        let field = self.locate(Locator::XPath(&xpath), label).await?;
        Ok(field.select_by_value(value).await?)
    }

    /// Types the passphrase and waits for the families.
    pub async fn unlock(&self) -> anyhow::Result<()> {
        self.unlock_with(PASSPHRASE).await
    }

    /// The same with another passphrase.
    pub async fn unlock_with(&self, passphrase: &str) -> anyhow::Result<()> {
        self.type_into("Adgangssætning", passphrase).await?;
        self.find("button[type=submit]").await?.click().await?;
        self.find("[data-screen=families]").await?;
        Ok(())
    }

    /// Calls a command straight from the page, past the program's own screens. The answer, or what it was refused with.
    pub async fn invoke(&self, command: &str, arguments: &Value) -> anyhow::Result<Result<Value, Value>> {
        const CALL: &str = "const [command, arguments_, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, arguments_)
              .then((answer) => done({ answer: answer ?? null }), (error) => done({ refused: error }));";
        let outcome = self
            .page
            .execute_async(CALL, vec![json!(command), arguments.clone()])
            .await?;
        Ok(match outcome.get("refused") {
            Some(refused) => Err(refused.clone()),
            None => Ok(outcome.get("answer").cloned().unwrap_or_default()),
        })
    }

    /// Waits for a window besides the main one and turns to it.
    pub async fn turn_to_second_window(&self) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let second = self
                .page
                .windows()
                .await?
                .into_iter()
                .find(|window| *window != self.main);
            if let Some(second) = second {
                return Ok(self.page.switch_to_window(second).await?);
            }
            if Instant::now() > deadline {
                bail!("no second window opened");
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// Turns back to the main window.
    pub async fn turn_to_main_window(&self) -> anyhow::Result<()> {
        Ok(self.page.switch_to_window(self.main.clone()).await?)
    }

    /// The screen as it stands there, as PNG: the window with what the page has painted.
    pub fn picture(&self) -> anyhow::Result<Vec<u8>> {
        self.screen.picture()
    }

    /// The process that everything which belongs to the window descends from.
    pub fn ancestor(&self) -> u32 {
        self.driver.id()
    }

    /// Pulls the plug: everything that belongs to the window is killed where it stands, and cannot say goodbye.
    pub fn kill(&mut self) -> anyhow::Result<()> {
        kill_group(&mut self.driver)
    }

    /// Closes the program and waits until the profile is free again.
    pub async fn close(mut self) -> anyhow::Result<()> {
        self.page.clone().close().await?;
        self.driver.kill()?;
        self.driver.wait()?;
        Ok(())
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// With how the tests draw: in the simpler way, whatever the machine has.
fn as_tests_draw<'v, V: AsRef<OsStr>>(environment: &'v [(&'v str, V)]) -> Vec<(&'v str, &'v OsStr)> {
    let given = environment.iter().map(|(name, value)| (*name, value.as_ref()));
    let simply = ("WEBKIT_DISABLE_COMPOSITING_MODE", OsStr::new("1"));
    std::iter::once(simply).chain(given).collect()
}

fn kill_group(driver: &mut Child) -> anyhow::Result<()> {
    let group = format!("-{}", driver.id());
    let killed = Command::new("kill").args(["-KILL", "--", &group]).status()?;
    ensure!(killed.success(), "the window's processes could not be killed");
    driver.wait()?;
    Ok(())
}

/// The page, and its window.
async fn opened(port: u16, binary: &Path) -> anyhow::Result<(Client, WindowHandle)> {
    let page = connect(port, binary).await?;
    let main = page.window().await?;
    Ok((page, main))
}

/// Waits until no other process has the profile: the driver says that the window is closed before the program has ended.
pub async fn until_let_go(profile: &Profile) -> anyhow::Result<()> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let out = profile.makker(&["--json", "call", "family_list"])?;
        if !String::from_utf8_lossy(&out.stderr).contains("profile-in-use") {
            return Ok(());
        }
        if Instant::now() >= deadline {
            bail!("the profile is still in use");
        }
        tokio::time::sleep(POLL).await;
    }
}

async fn connect(port: u16, binary: &Path) -> anyhow::Result<Client> {
    let mut wants = Capabilities::new();
    wants.insert("browserName".into(), json!("wry"));
    wants.insert(
        "webkitgtk:browserOptions".into(),
        json!({ "binary": binary, "args": [] }),
    );
    let deadline = Instant::now() + PATIENCE;
    loop {
        let tried = ClientBuilder::new(HttpConnector::new())
            .capabilities(wants.clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await;
        match tried {
            Ok(page) => return Ok(page),
            // The driver may not be listening yet; what it refuses itself is final.
            Err(error)
                if !matches!(error, NewSessionError::SessionNotCreated(_)) && Instant::now() < deadline =>
            {
                tokio::time::sleep(POLL).await;
            }
            Err(error) => return Err(error).context("the driver did not start the program"),
        }
    }
}

pub(crate) fn xpath_literal(text: &str) -> String {
    // XPath 1.0 has no escapes; none of the tests' texts holds a double quote.
    assert!(!text.contains('"'));
    format!("\"{text}\"")
}

/// Whether the page has no such element now.
pub async fn absent(page: &Client, css: &str) -> Result<bool, CmdError> {
    Ok(page.find_all(Locator::Css(css)).await?.is_empty())
}
