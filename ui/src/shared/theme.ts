/** The palettes of styles/tokens.css. */
export type Theme = "light" | "dark" | "contrast";

/** A palette, or whatever the computer is set to. */
export type ThemeChoice = Theme | "system";

/** Contrast wins over dark: who asks for contrast needs it. */
function preferredTheme(contrast: MediaQueryList, dark: MediaQueryList): Theme {
  if (contrast.matches) return "contrast";
  return dark.matches ? "dark" : "light";
}

/**
 * Gives the page a palette; "system" follows the computer, now and when that changes.
 * Returns how to stop following.
 */
export function applyTheme(page: HTMLElement, choice: ThemeChoice): () => void {
  if (choice !== "system") {
    page.dataset["theme"] = choice;
    return () => undefined;
  }
  const contrast = window.matchMedia("(prefers-contrast: more), (forced-colors: active)");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = (): void => {
    page.dataset["theme"] = preferredTheme(contrast, dark);
  };
  follow();
  contrast.addEventListener("change", follow);
  dark.addEventListener("change", follow);
  return () => {
    contrast.removeEventListener("change", follow);
    dark.removeEventListener("change", follow);
  };
}

/** Lets a page follow the computer for as long as it stands. A page that already carries `data-theme` keeps it. */
export function followTheme(page: HTMLElement): void {
  if (page.dataset["theme"] === undefined) applyTheme(page, "system");
}
