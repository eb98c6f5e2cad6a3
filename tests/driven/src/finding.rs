//! Waiting for what is to come in the window.

use std::time::Instant;

use anyhow::{Context, bail};
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

use crate::desktop::{Desktop, PATIENCE, POLL, absent, xpath_literal};

impl Desktop {
    /// Waits for the element that `css` selects.
    pub async fn find(&self, css: &str) -> anyhow::Result<Element> {
        self.locate(Locator::Css(css), css).await
    }

    /// Waits for an element with this text, anywhere.
    pub async fn find_text(&self, text: &str) -> anyhow::Result<Element> {
        let xpath = format!("//*[normalize-space(text())={}]", xpath_literal(text));
        self.locate(Locator::XPath(&xpath), text).await
    }

    /// What the page says, for whoever wonders why it did not go on.
    async fn words(&self) -> String {
        const WORDS: &str =
            "return `${document.body.innerText}\\nfocus: ${document.activeElement?.outerHTML.slice(0, 300)}`";
        let words = self.page.execute(WORDS, vec![]).await.unwrap_or_default();
        words.as_str().unwrap_or_default().to_owned()
    }

    /// Waits for a button that says just this to who sees it, or to who hears it.
    pub async fn find_button(&self, says: &str) -> anyhow::Result<Element> {
        let says = xpath_literal(says);
        let xpath = format!("//button[normalize-space(.)={says} or @aria-label={says}]");
        self.locate(Locator::XPath(&xpath), &says).await
    }

    /// Waits for the element that `xpath` selects.
    pub async fn find_xpath(&self, xpath: &str) -> anyhow::Result<Element> {
        self.locate(Locator::XPath(xpath), xpath).await
    }

    /// Waits until the page has no such element any more.
    pub async fn wait_until_gone(&self, css: &str) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while !absent(&self.page, css).await? {
            if Instant::now() > deadline {
                bail!("still there: {css}");
            }
            tokio::time::sleep(POLL).await;
        }
        Ok(())
    }

    pub(crate) async fn locate(&self, by: Locator<'_>, what: &str) -> anyhow::Result<Element> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.page.find(by).await {
                Ok(element) => return Ok(element),
                Err(error) if is_not_there_yet(&error) && Instant::now() < deadline => {
                    tokio::time::sleep(POLL).await;
                }
                Err(error) => {
                    let page = self.words().await;
                    return Err(error).with_context(|| format!("not found: {what}\non the page:\n{page}"));
                }
            }
        }
    }

    /// Waits until the page answers `script`, the body of a function, with something that is neither null nor false nor
    /// empty, and tells it. `what` is what one waits for, in words.
    pub async fn until(&self, what: &str, script: &str, arguments: &[Value]) -> anyhow::Result<Value> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let answer = self.page.execute(script, arguments.to_vec()).await?;
            if !matches!(answer, Value::Null | Value::Bool(false)) && answer != json!("") {
                return Ok(answer);
            }
            if Instant::now() > deadline {
                let page = self.words().await;
                bail!("waited in vain: {what} {arguments:?}\non the page:\n{page}");
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// Waits until what `css` selects shows `text` somewhere in it. The signs that keep names of other scripts apart are not seen.
    pub async fn until_shown(&self, css: &str, text: &str) -> anyhow::Result<()> {
        self.until_all_shown(css, &[text]).await
    }

    /// Waits until one of what `css` selects shows all these texts.
    pub async fn until_all_shown(&self, css: &str, texts: &[&str]) -> anyhow::Result<()> {
        const SHOWN: &str = "return [...document.querySelectorAll(arguments[0])]
            .map(({ innerText }) => innerText.replaceAll(/[\\u2068\\u2069]/g, ''))
            .some((shown) => arguments[1].every((text) => shown.includes(text)))";
        self.until("a text in its place", SHOWN, &[json!(css), json!(texts)])
            .await?;
        Ok(())
    }
}

/// What is drawn anew while the driver looks at it was found and is gone: the next look finds what came in its place.
fn is_not_there_yet(error: &CmdError) -> bool {
    error.is_no_such_element() || error.is_stale_element_reference()
}
