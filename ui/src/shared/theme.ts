/** The palettes of styles/tokens.css. */
export type Theme = "light" | "dark" | "contrast";

/** Contrast wins over dark: who asks for contrast needs it. */
function preferredTheme(contrast: MediaQueryList, dark: MediaQueryList): Theme {
  if (contrast.matches) return "contrast";
  return dark.matches ? "dark" : "light";
}

/**
 * Lets the page follow what the computer is set to, now and when that changes.
 * A page that already carries `data-theme` keeps it.
 */
export function followTheme(page: HTMLElement): void {
  if (page.dataset["theme"] !== undefined) return;
  const contrast = window.matchMedia("(prefers-contrast: more)");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = (): void => {
    page.dataset["theme"] = preferredTheme(contrast, dark);
  };
  follow();
  contrast.addEventListener("change", follow);
  dark.addEventListener("change", follow);
}
