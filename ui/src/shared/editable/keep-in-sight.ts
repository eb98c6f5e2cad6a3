/** Where a screen that scrolls ends on the right; otherwise the window. */
function edgeOf(cell: HTMLElement): number {
  for (let at = cell.parentElement; at !== null; at = at.parentElement) {
    const { overflowX } = getComputedStyle(at);
    if (overflowX !== "visible") return at.getBoundingClientRect().left + at.clientLeft + at.clientWidth;
  }
  return document.documentElement.clientWidth;
}

/** Hangs what floats over an open field, and what is said beneath it, on its other end where it would stick out; and brings it in sight. */
export function keepInSight(cell: HTMLElement): void {
  cell.removeAttribute("data-at-end");
  const hanging = [...cell.querySelectorAll(".floats, [data-below]")];
  const edge = edgeOf(cell);
  cell.toggleAttribute("data-at-end", hanging.some((box) => box.getBoundingClientRect().right > edge));
  cell.querySelector("[data-below]")?.scrollIntoView({ block: "nearest" });
}
