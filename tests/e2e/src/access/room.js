// Looks whether everything on the screen has room: nothing is cut off without another way to it, nothing lies outside of
// what can be scrolled to, and nothing lies on top of something else. The answer is a list of lines; empty is good.

/** May be wider than the window: they scroll sideways by themselves, as tables and time lines do (WCAG 1.4.10). */
const scrollsSideways = ".data-table, .set-up-table, .genogram-sheet, .bar .tabs";

const cuts = (value) => value === "hidden" || value === "clip";
const scrolls = (value) => value === "auto" || value === "scroll";

const squeezed = (text) => text.replaceAll(/[\u2066-\u2069\u00ad\u200b]/g, "").replaceAll(/\s+/g, " ").trim();

/** Where the whole text can be had when it is cut off: in what the pointer is told there. */
function isToldOtherwise(element, words) {
  for (let at = element.closest("[title]"); at !== null; at = at.parentElement?.closest("[title]") ?? null) {
    if (squeezed(at.title).includes(squeezed(words))) return true;
  }
  return false;
}

/** The nearest thing that cuts this piece off, in the part of the page that no scrolling brings it out of. */
function cutBy(element, rect) {
  let [sideways, upright] = [true, true];
  const fixed = getComputedStyle(element).position === "fixed";
  for (let at = element; at !== null && at !== document.body && !fixed; at = at.parentElement) {
    const style = getComputedStyle(at);
    // SVG shapes do not cut, but the drawing does.
    if (at instanceof SVGElement && !(at instanceof SVGSVGElement)) continue;
    const box = at.getBoundingClientRect();
    if (scrolls(style.overflowX)) sideways = false;
    if (scrolls(style.overflowY)) upright = false;
    if (sideways && cuts(style.overflowX) && (rect.left < box.left - 1.5 || rect.right > box.right + 1.5)) return at;
    if (upright && cuts(style.overflowY) && (rect.top < box.top - 5 || rect.bottom > box.bottom + 5)) return at;
    if (!sideways && !upright) return null;
  }
  return null;
}

/** Whether a text sticks out of the box that is drawn around it. */
function spillsFrom(element, rect) {
  for (let at = element; at !== null && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (at instanceof SVGElement || style.display === "inline" || style.position === "fixed") return null;
    if (style.overflowX !== "visible" || style.overflowY !== "visible") return null;
    const drawn = Number.parseFloat(style.borderLeftWidth) > 0 && Number.parseFloat(style.borderRightWidth) > 0;
    if (!drawn && style.backgroundColor === "rgba(0, 0, 0, 0)") continue;
    const box = at.getBoundingClientRect();
    const out = rect.left < box.left - 1 || rect.right > box.right + 1 || rect.top < box.top - 5 || rect.bottom > box.bottom + 5;
    return out ? at : null;
  }
  return null;
}

function cutTexts(scope, faults) {
  let count = 0;
  for (const { element, node, words } of window.access.texts(scope)) {
    count += 1;
    const box = spillsFrom(element, window.access.placeOf(node));
    if (box !== null) faults.add(`sticks out: "${words}" at ${window.access.nameOf(element)} of ${window.access.nameOf(box)}`);
    if (isToldOtherwise(element, words)) continue;
    const by = cutBy(element, window.access.placeOf(node));
    if (by !== null) faults.add(`cut off: "${words}" at ${window.access.nameOf(element)} by ${window.access.nameOf(by)}`);
  }
  return count;
}

function widths(faults) {
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth + 1) {
    faults.add(`the page is ${page.scrollWidth - page.clientWidth} px too wide for ${page.clientWidth} px`);
    for (const element of document.querySelectorAll("body *")) {
      const rect = element.getBoundingClientRect();
      if (rect.right + scrollX > page.clientWidth + 1 && window.access.isVisible(element) && cutBy(element, rect) === null) {
        const last = [...element.children].every((child) => child.getBoundingClientRect().right + scrollX <= page.clientWidth + 1);
        if (last) faults.add(`sticks out to ${Math.round(rect.right + scrollX)} px: ${window.access.nameOf(element)}`);
      }
    }
  }
  for (const element of document.querySelectorAll("body *")) {
    if (element.scrollWidth <= element.clientWidth + 1 || element.closest(scrollsSideways) !== null) continue;
    if (scrolls(getComputedStyle(element).overflowX) && element.clientWidth > 0) {
      faults.add(`scrolls sideways by ${element.scrollWidth - element.clientWidth} px: ${window.access.nameOf(element)}`);
    }
  }
}

/** Once scrolled to, what is at the middle is the thing itself, a part of it, or the label around it. */
function isOnTop(element, x, y) {
  const top = window.access.topAt(x, y);
  if (top === null) return "nothing";
  if (element.contains(top) || top.contains(element)) return null;
  // What hangs under a field while it is written in goes away with it.
  if (top.closest(".editable-below, .floats, .picker-list") !== null) return null;
  if (top.closest("label")?.contains(element) === true) return null;
  return window.access.nameOf(top);
}

function coveredThings(scope, faults) {
  const all = window.access.controls(scope);
  for (const element of all) {
    if (!element.isConnected || !window.access.isVisible(element)) continue;
    const first = element.getClientRects()[0];
    if (first === undefined) continue;
    const rect = window.access.inSight(element, first);
    const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
    if (!window.access.isInWindow(x, y)) {
      faults.add(`cannot be scrolled to: ${window.access.nameOf(element)} at ${Math.round(x)}, ${Math.round(y)}`);
      continue;
    }
    // Of a part of a drawing any spot will do: its middle may lie between what it is made of.
    const across = element instanceof SVGElement ? [0.05, 0.25, 0.5, 0.75, 0.95] : [0.5];
    const spots = across.flatMap((right) => across.map((down) => [rect.left + rect.width * right, rect.top + rect.height * down]));
    const tops = spots.map(([right, down]) => isOnTop(element, right, down));
    const by = tops.includes(null) ? null : tops[0];
    if (by !== null) faults.add(`covered: ${window.access.nameOf(element)} by ${by}`);
  }
  return all.length;
}

/** Text lies upon text: whichever was painted last is read, the other is not. */
function coveredTexts(scope, faults) {
  for (const { element, node, words } of window.access.texts(scope)) {
    if (!element.isConnected) continue;
    const shown = window.access.inSight(element, window.access.placeOf(node));
    const [x, y] = [(shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2];
    if (!window.access.isInWindow(x, y) || cutBy(element, shown) !== null) continue;
    if (element instanceof SVGElement) continue;
    const by = isOnTop(element, x, y);
    if (by !== null) faults.add(`text covered: "${words}" at ${window.access.nameOf(element)} by ${by}`);
  }
}

/** In a drawing nothing lies behind a text but lines: two words must not lie upon each other. */
function crossedTexts(scope, faults) {
  const all = [...scope.querySelectorAll("svg text")]
    .filter((text) => text.textContent.trim() !== "" && window.access.isVisible(text))
    .map((text) => ({ text, box: text.getBoundingClientRect() }));
  const cross = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  all.forEach(({ text, box }, at) => {
    for (const { text: other, box: place } of all.slice(at + 1)) {
      if (cross(box, place)) faults.add(`words upon words: "${text.textContent}" and "${other.textContent}" at ${window.access.nameOf(text)}`);
    }
  });
}

/** What one writes oneself is read, too. */
function cutFields(scope, faults) {
  for (const field of scope.querySelectorAll("textarea")) {
    if (!cuts(getComputedStyle(field).overflowY) || !window.access.isVisible(field)) continue;
    const beneath = field.scrollHeight - field.clientHeight;
    if (beneath > 1) faults.add(`cut off: the last ${beneath} px of what is written in ${window.access.nameOf(field)}`);
  }
}

window.access.room = () => {
  const faults = new Set();
  const scope = window.access.scope();
  const texts = cutTexts(scope, faults);
  widths(faults);
  cutFields(scope, faults);
  crossedTexts(scope, faults);
  const controls = coveredThings(scope, faults);
  const sheets = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...sheets, window.access.solid];
  coveredTexts(scope, faults);
  document.adoptedStyleSheets = sheets;
  return { looked: texts + controls, faults: [...faults] };
};
