//! One window over the profile, and the way about in it.

use std::fs::File;
use std::time::Duration;

use anyhow::{Context as _, Result};
use fantoccini::actions::{
    InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use makker_driven::{Desktop, How, Profile, until_let_go};
use serde_json::{Value, json};

use crate::args::Args;

/// What `tests/bench` makes its profiles with, and calls its family with 3,000 entries. They hold nobody's data.
pub(crate) const PASSPHRASE: &str = "tre gule krager i regnen";
pub(crate) const LONG_NAME: &str = "Lindegaard Storm";
/// As a brisk typist, and in no step with the screen's refresh.
const BETWEEN_KEYS: Duration = Duration::from_millis(57);
/// As people press: the hand rests where it points, and a button is down for a while. The driver's own click points, presses and
/// lets go within a millisecond, so that what pointing and pressing set off is still being done when the click comes.
const BEFORE_PRESS: Duration = Duration::from_millis(100);
const PRESSED: Duration = Duration::from_millis(80);
const SCREEN: (u32, u32) = (1280, 800);

const WATCH: &str = include_str!("in_page/watch.js");
/// Where rows of the list of families are drawn.
pub(crate) const LIST: &str = "main[data-screen=families][aria-busy=false] [role=row][data-key] .family-name";
/// The lock screen's field.
pub(crate) const LOCKED: &str = "[data-screen=lock] input";

pub(crate) struct Session {
    pub(crate) desktop: Desktop,
    profile: Profile,
}

impl Session {
    /// In front of the lock.
    pub(crate) async fn open(args: &Args) -> Result<Self> {
        let profile = Profile::over(&args.profile, PASSPHRASE)?;
        let how = How {
            screen: SCREEN,
            ..How::default()
        };
        let desktop = Desktop::open_as(&profile, how, &args.program).await?;
        Self::in_front_of_the_lock(desktop, profile).await
    }

    /// The same, in which WebKit's engine writes into this file whenever it has collected garbage.
    pub(crate) async fn open_heard(args: &Args, heard: File) -> Result<Self> {
        const LOG: [(&str, &str); 1] = [("JSC_logGC", "1")];
        let profile = Profile::over(&args.profile, PASSPHRASE)?;
        let how = How {
            screen: SCREEN,
            ..How::default()
        };
        let desktop = Desktop::open_heard(&profile, how, &args.program, &LOG, heard).await?;
        Self::in_front_of_the_lock(desktop, profile).await
    }

    async fn in_front_of_the_lock(desktop: Desktop, profile: Profile) -> Result<Self> {
        desktop.find(LOCKED).await?;
        desktop.page.execute(WATCH, Vec::new()).await?;
        Ok(Self { desktop, profile })
    }

    /// Closes it, and waits until the profile can be opened again.
    pub(crate) async fn close(self) -> Result<()> {
        self.desktop.close().await?;
        until_let_go(&self.profile).await
    }

    /// Runs a script in the page that answers when it is done.
    pub(crate) async fn ask(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.desktop.page.execute_async(script, arguments).await?)
    }

    /// Runs a script in the page that does not wait for anything.
    pub(crate) async fn tell(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.desktop.page.execute(script, arguments).await?)
    }

    /// From the next event of this type until what `css` selects is painted. Ask [`Session::watched`] for what was seen.
    pub(crate) async fn watch(&self, event: &str, css: &str) -> Result<()> {
        const BEGIN: &str = "const [type, css] = arguments;
            window.watched = window.measure.from(type, () => document.querySelector(css) !== null);";
        self.tell(BEGIN, vec![json!(event), json!(css)]).await?;
        Ok(())
    }

    /// `ready` and `settled`, in milliseconds.
    pub(crate) async fn watched(&self) -> Result<Value> {
        self.ask("window.watched.then(arguments[0]);", Vec::new()).await
    }

    /// The hand rests for a while.
    pub(crate) async fn look(&self, duration: Duration) -> Result<()> {
        let hand = MouseActions::new("hand".into()).then(PointerAction::Pause { duration });
        Ok(self.desktop.page.perform_actions(hand).await?)
    }

    /// Clicks on what `css` selects, and waits until what `ready` selects is painted.
    pub(crate) async fn click_until(&self, css: &str, ready: &str) -> Result<Value> {
        let button = self.desktop.find(css).await?;
        self.watch("click", ready).await?;
        let hand = MouseActions::new("hand".into())
            .then(PointerAction::MoveToElement {
                element: button,
                duration: None,
                x: 0.0,
                y: 0.0,
            })
            .then(PointerAction::Pause {
                duration: BEFORE_PRESS,
            })
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Pause { duration: PRESSED })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        self.desktop.page.perform_actions(hand).await?;
        self.watched()
            .await
            .with_context(|| format!("after a click on {css}: {ready}"))
    }

    /// Types as people do: with time between the keys.
    pub(crate) async fn type_slowly(&self, text: &str) -> Result<()> {
        let keys = text
            .chars()
            .fold(KeyActions::new("keyboard".into()), |keys, sign| {
                keys.then(KeyAction::Down { value: sign })
                    .then(KeyAction::Up { value: sign })
                    .then(KeyAction::Pause {
                        duration: BETWEEN_KEYS,
                    })
            });
        Ok(self.desktop.page.perform_actions(keys).await?)
    }

    /// The id of the family with the long log.
    pub(crate) async fn long_family(&self) -> Result<String> {
        let answer = self
            .desktop
            .invoke("family_list", &json!({ "request": {} }))
            .await?;
        let answer = answer.map_err(|refused| anyhow::anyhow!("family_list: {refused}"))?;
        let text = |family: &Value, name: &str| family.get(name).and_then(Value::as_str).map(str::to_owned);
        let listed = answer
            .get("families")
            .and_then(Value::as_array)
            .context("no families")?;
        listed
            .iter()
            .find(|family| text(family, "name").as_deref() == Some(LONG_NAME))
            .and_then(|family| text(family, "id"))
            .context("no family with a long log: make the profile anew")
    }
}
