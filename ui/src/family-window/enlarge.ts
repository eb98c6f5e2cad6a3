/** What Ctrl and plus or minus go through, as browsers do: 1 is as made. */
const SIZES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
const AS_MADE = SIZES.indexOf(1);

/** How many steps a key goes, "0" for back to as made, or null where it is another key. */
function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 1 | -1 | 0 | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  switch (key) {
    case "+":
    case "=":
      return 1;
    case "-":
      return -1;
    case "0":
      return 0;
    default:
      return null;
  }
}

/**
 * Makes a page larger and smaller by Ctrl and plus, minus, 0 or the wheel. The program would do it by itself, but only for a
 * page that may enlarge every window; the family's may do nothing outside of itself. The sizes last as long as the page.
 */
export function enlargeByKeys(root: HTMLElement): void {
  let at = AS_MADE;
  const go = (step: 1 | -1 | 0): void => {
    at = step === 0 ? AS_MADE : Math.min(Math.max(at + step, 0), SIZES.length - 1);
    root.style.zoom = String(SIZES[at]);
  };
  addEventListener("keydown", (event) => {
    const step = stepOf(event);
    if (step === null) return;
    event.preventDefault();
    go(step);
  });
  addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      go(event.deltaY < 0 ? 1 : -1);
    },
    { passive: false },
  );
}
