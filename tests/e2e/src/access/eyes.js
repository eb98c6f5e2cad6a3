// What both ways of looking need: what there is on the screen, where it stands, and how to name it so that it is found.

/** What hangs over the rest when something does: a menu, a dialog, a sheet. The rest is out of reach then. */
function scope() {
  const above = [...document.querySelectorAll(".popover, .scrim")];
  return above.at(-1) ?? document.body;
}

function isVisible(element) {
  if (element.closest(".visually-hidden, .skip, [hidden]") !== null) return false;
  const rect = element.getBoundingClientRect();
  if (rect.width + rect.height < 2) return false;
  for (let at = element; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.display === "none" || style.visibility !== "visible" || Number(style.opacity) === 0) return false;
    if (style.clipPath.startsWith("inset(50%")) return false;
  }
  return true;
}

/** Such as "ol.course > li > span.title »Familien«". */
function nameOf(element) {
  const part = (one) => {
    const classes = (one.getAttribute("class") ?? "").trim().split(/\s+/).filter((name) => name !== "");
    return [one.localName, ...classes.slice(0, 3)].join(".");
  };
  const path = [element.parentElement?.parentElement, element.parentElement, element].filter((one) => one instanceof Element).map(part);
  const says = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().replaceAll(/\s+/g, " ").slice(0, 40);
  return `${path.join(" > ")}${says === "" ? "" : ` »${says}«`}`;
}

/** Where the first line of a piece of text stands now: what was scrolled since has moved it. */
function placeOf(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getClientRects()[0] ?? new DOMRect();
}

/** Every piece of text that is seen. */
function texts(within) {
  const found = [];
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.data.trim().replaceAll(/\s+/g, " ").slice(0, 40);
    const element = node.parentElement;
    if (words === "" || element === null || ["SCRIPT", "STYLE", "TITLE", "OPTION", "title", "desc"].includes(element.tagName)) continue;
    if (isVisible(element) && placeOf(node).width > 1) found.push({ element, node, words });
  }
  return found;
}

const pressable = "a[href], button, input, textarea, select, summary, [tabindex], [role=button], [role=option], [role^=menuitem]";

/** Whatever one can press or write in. */
function controls(within) {
  return [...within.querySelectorAll(pressable)].filter(
    (element) => isVisible(element) && !element.matches("main, h1, h2, h3, article, [role=dialog], [role=menu], [role=listbox], [role=grid]") && getComputedStyle(element).pointerEvents !== "none",
  );
}

/** How many pixels of the window one of the page's is. The family's page enlarges itself by CSS, and WebKit tells where things
    are in the page's own pixels then, but takes the window's when asked what stands at a spot. */
function scale() {
  const zoom = Number(document.documentElement.style.zoom || 1);
  return document.documentElement.getBoundingClientRect().width * zoom <= innerWidth + 1 ? zoom : 1;
}

/** Whether a spot is in the window as it is scrolled now. */
const isInWindow = (x, y) => x >= 0 && y >= 0 && x * scale() < innerWidth && y * scale() < innerHeight;

const topAt = (x, y) => document.elementFromPoint(x * scale(), y * scale());

/** Scrolls a piece of the page into sight where it is not, and says where it stands then. */
function inSight(element, rect) {
  const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
  const top = isInWindow(x, y) ? topAt(x, y) : null;
  if (top !== null && (top === element || element.contains(top) || top.contains(element))) return rect;
  const before = element.getBoundingClientRect();
  element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const after = element.getBoundingClientRect();
  return new DOMRect(rect.left + after.left - before.left, rect.top + after.top - before.top, rect.width, rect.height);
}

// Nothing fades while it is looked at.
const still = new CSSStyleSheet();
still.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }");
document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];

// What the pointer goes through is painted all the same.
const solid = new CSSStyleSheet();
solid.replaceSync("* { pointer-events: auto !important; }");

window.access = { solid, scope, isVisible, nameOf, placeOf, texts, controls, inSight, isInWindow, topAt };
