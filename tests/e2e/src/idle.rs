//! The clock of a page, put ahead: nobody can wait here for ten minutes.

use makker_driven::Desktop;

/// By this clock it is half a minute before the lock.
const LATE: &str = "const now = Date.now;
    Date.now = () => now() + 9.5 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));";

/// Lets the page find that nobody has touched anything for nine and a half minutes, and returns when it warns. Its clock stays so
/// far ahead until the page is loaded anew.
pub async fn half_a_minute_before_the_lock(desktop: &Desktop) -> anyhow::Result<()> {
    desktop.page.execute(LATE, vec![]).await?;
    desktop.find(".idle-warning button").await.map(|_| ())
}
