/**
 * Takes away what a screen reader was last told: it stands in the page for a while, unseen, and may hold a name. The
 * library that puts it there offers no public way to do so.
 */
export function forgetAnnounced(): void {
  for (const log of document.querySelectorAll("[data-live-announcer] > *")) log.replaceChildren();
}
