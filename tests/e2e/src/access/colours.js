// Looks at the colours of what stands in the window, as they are painted: every text against what lies behind it, signs
// and edges of fields likewise, and the ring of whatever can have the focus. axe leaves many of these undecided.
// The answer is a list of lines, each naming what is too faint; empty is good.

/** Red, green, blue from 0 to 255 and how much of it covers, or null where it is no colour. */
function colourOf(written) {
  const figures = (written.match(/-?[\d.]+(e-?\d+)?%?/g) ?? []).map((figure) => (figure.endsWith("%") ? Number.parseFloat(figure) / 100 : Number(figure)));
  const [red, green, blue, covers = 1] = figures;
  if (blue === undefined) return null;
  const scale = written.startsWith("color(") ? 255 : 1;
  return [red * scale, green * scale, blue * scale, covers];
}

const over = (front, back) => {
  const covers = front[3];
  return [0, 1, 2].map((at) => front[at] * covers + back[at] * (1 - covers)).concat(1);
};

/** WCAG 2.2: relative luminance, and the ratio of two of them. */
function luminance(colour) {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function ratio(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** How much of an element shows through its own and its ancestors' opacity. */
function opacity(element) {
  let shows = 1;
  for (let at = element; at !== null; at = at.parentElement) shows *= Number(getComputedStyle(at).opacity);
  return shows;
}

const faded = (colour, element) => [colour[0], colour[1], colour[2], colour[3] * opacity(element)];

/** What an element paints as its ground. An SVG shape paints its fill, if the point is in it. */
function groundOf(element, x, y) {
  const style = getComputedStyle(element);
  if (element instanceof SVGElement) {
    if (!(element instanceof SVGGeometryElement) || style.fill === "none") return null;
    const place = new DOMPoint(x, y).matrixTransform(element.getScreenCTM().inverse());
    if (!element.isPointInFill(place)) return null;
    const fill = colourOf(style.fill);
    return fill === null ? null : faded([fill[0], fill[1], fill[2], fill[3] * Number(style.fillOpacity)], element);
  }
  if (style.backgroundImage !== "none") return "picture";
  const ground = colourOf(style.backgroundColor);
  return ground === null ? null : faded(ground, element);
}

/** What lies behind an element at a point, put together from the back. `own`: with the element's own ground. */
function behind(element, x, y, own) {
  const stack = document.elementsFromPoint(x, y);
  const at = stack.indexOf(element);
  let layers = at < 0 ? [] : stack.slice(own ? at : at + 1);
  if (at < 0) {
    for (let above = own ? element : element.parentElement; above !== null; above = above.parentElement) layers.push(above);
  }
  // The body's ground is the whole canvas's, also where the body itself ends.
  let seen = over(colourOf(getComputedStyle(document.body).backgroundColor), [255, 255, 255, 1]);
  for (const layer of layers.toReversed()) {
    const ground = groundOf(layer, x, y);
    if (ground === "picture") return null;
    if (ground !== null) seen = over(ground, seen);
  }
  return seen;
}

/** Switched off: what cannot be used may be faint (WCAG 1.4.3 and 1.4.11). */
const isOff = (element) => element.closest(":disabled, [aria-disabled=true], [data-disabled]") !== null;

const hex = (colour) => `#${colour.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

const faults = new Map();
function fault(what, element, found, wanted, front, back) {
  const line = `${what} ${found.toFixed(2)}:1 instead of ${wanted}:1 (${hex(front)} on ${hex(back)}) at ${window.access.nameOf(element)}`;
  if (!faults.has(line)) faults.set(line, line);
}

/** Every text, at its beginning, middle and end. */
function texts(scope) {
  let count = 0;
  for (const { element, node } of window.access.texts(scope)) {
    if (isOff(element) || !element.isConnected) continue;
    count += 1;
    const style = getComputedStyle(element);
    const written = colourOf(element instanceof SVGElement ? style.fill : style.color);
    if (written === null) continue;
    const size = Number.parseFloat(style.fontSize);
    const wanted = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const shown = window.access.inSight(element, window.access.placeOf(node));
    for (const x of [shown.left + 1, (shown.left + shown.right) / 2, shown.right - 1]) {
      const y = (shown.top + shown.bottom) / 2;
      if (!window.access.isInWindow(x, y)) continue;
      const back = behind(element, x, y, true);
      if (back === null) {
        faults.set(element, `text before a picture at ${window.access.nameOf(element)}`);
        continue;
      }
      const front = over(faded(written, element), back);
      const found = ratio(front, back);
      if (found < wanted) fault("text", element, found, wanted, front, back);
    }
  }
  return count;
}

/** Signs: each shape of a drawing that is not mere decoration must be told from what it lies on. */
const decoration = ".lock-doors, .ring .orbit, .ring .leader, .ring .core, .focus, .genogram .ring, .plate-room, [data-decoration]";
function signs(scope) {
  for (const shape of scope.querySelectorAll("svg :is(path, rect, circle, ellipse, line, polyline, polygon)")) {
    if (shape.closest(decoration) !== null || isOff(shape) || !window.access.isVisible(shape)) continue;
    const style = getComputedStyle(shape);
    const colours = [
      style.stroke === "none" || Number.parseFloat(style.strokeWidth) === 0 ? null : colourOf(style.stroke),
      style.fill === "none" ? null : colourOf(style.fill),
    ].filter((colour) => colour !== null && colour[3] > 0);
    if (colours.length === 0) continue;
    const rect = window.access.inSight(shape, shape.getBoundingClientRect());
    // Beside the drawing: an icon stands on what its svg stands on.
    const svg = shape.ownerSVGElement;
    const back = behind(svg, (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2, true);
    if (back === null) continue;
    const ratios = colours.map((colour) => [ratio(over(faded(colour, shape), back), back), over(faded(colour, shape), back)]);
    const [found, front] = ratios.sort(([a], [b]) => b - a)[0];
    if (found < 3) fault("sign", shape, found, 3, front, back);
  }
}

/** Its own edges; where it has none, those of what frames it: a form may put one frame around several fields. */
function edgesOf(field) {
  const edges = (element) => {
    const style = getComputedStyle(element);
    return ["Top", "Right", "Bottom", "Left"]
      .filter((side) => Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none")
      .map((side) => colourOf(style[`border${side}Color`]))
      .concat((style.boxShadow.match(/(rgba?|color)\([^)]*\)/g) ?? []).map(colourOf));
  };
  const own = edges(field);
  if (own.length > 0) return own;
  const around = [];
  for (let at = field.parentElement; at !== null && around.length < 6; at = at.parentElement) around.push(at);
  return around.flatMap(edges);
}

/** The edges of what one writes in, and of boxes to tick. */
function fields(scope) {
  const all = "input:not([type=hidden]), textarea, select, .find";
  for (const field of scope.querySelectorAll(all)) {
    if (isOff(field) || !window.access.isVisible(field)) continue;
    const rect = window.access.inSight(field, field.getBoundingClientRect());
    const outside = behind(field, rect.left + 2, (rect.top + rect.bottom) / 2, false);
    const inside = behind(field, rect.left + 2, (rect.top + rect.bottom) / 2, true);
    if (outside === null || inside === null) continue;
    const edges = edgesOf(field).map((edge) => over(edge, outside));
    const found = Math.max(...[inside, ...edges].map((colour) => ratio(colour, outside)));
    if (found < 3) fault("edge of a field", field, found, 3, edges[0] ?? inside, outside);
  }
}

/** All of an element's looks that can show that it has the focus. */
function looks(element) {
  const near = [element, element.parentElement, element.parentElement?.parentElement ?? null, ...[...element.querySelectorAll("*")].slice(0, 40)].filter((one) => one !== null);
  return near.map((one) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor, borderBottomColor, borderInlineStartColor, backgroundColor, stroke, strokeWidth, textDecorationLine, color } =
      getComputedStyle(one);
    const outline = outlineStyle === "none" || Number.parseFloat(outlineWidth) < 1 ? "none" : `${outlineColor} ${outlineWidth}`;
    return { outline, boxShadow, borderTopColor, borderBottomColor, borderInlineStartColor, backgroundColor, stroke: `${stroke} ${strokeWidth}`, textDecorationLine, color };
  });
}

/** Whatever can have the focus shows it, and so that it is seen (WCAG 2.4.7, 1.4.11). Of those that look alike one is tried. */
function focus(scope) {
  const tried = new Set();
  const before = document.activeElement;
  for (const element of window.access.controls(scope)) {
    const kind = `${element.localName} ${element.getAttribute("class") ?? ""} ${element.getAttribute("role") ?? ""} ${element.parentElement?.className ?? ""}`;
    if (tried.has(kind) || isOff(element) || element.tabIndex < 0) continue;
    tried.add(kind);
    // A field that is written in has its ring for as long as it is open, and so also when it was not understood.
    if (element.closest(".is-editing") !== null) continue;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const rest = looks(element);
    element.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement !== element) continue;
    const rect = window.access.inSight(element, element.getBoundingClientRect());
    const back = behind(element, (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2, false) ?? [255, 255, 255, 1];
    const changed = looks(element).flatMap((look, at) => Object.keys(look).filter((part) => look[part] !== rest[at]?.[part]).map((part) => look[part]));
    const colours = changed.flatMap((part) => part.match(/(rgba?|color)\([^)]*\)/g) ?? []).map((colour) => over(colourOf(colour), back));
    const [found, front] = colours.map((colour) => [ratio(colour, back), colour]).sort(([a], [b]) => b - a)[0] ?? [1, back];
    if (found < 3) fault("ring of the focus", element, found, 3, front, back);
  }
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
}

window.access.colours = () => {
  faults.clear();
  const sheets = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...sheets, window.access.solid];
  const scope = window.access.scope();
  const count = texts(scope);
  signs(scope);
  fields(scope);
  document.adoptedStyleSheets = sheets;
  return { looked: count, faults: [...faults.values()] };
};

/** Goes through everything with the focus, which closes what is open: to be asked last. */
window.access.rings = () => {
  faults.clear();
  const scope = window.access.scope();
  focus(scope);
  // The family's window has nothing that takes the focus.
  return { looked: window.access.texts(scope).length, faults: [...faults.values()] };
};
