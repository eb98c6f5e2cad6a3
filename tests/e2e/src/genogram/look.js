// What the page has drawn: each line with its way and whether it can be seen, each symbol with its middle, and the room of
// every text and symbol on the screen.
const drawing = document.querySelector(".genogram svg");
const isSeen = (element) => {
  const { stroke, strokeWidth, opacity, visibility, display } = getComputedStyle(element);
  return stroke !== "none" && Number.parseFloat(strokeWidth) > 0 && Number(opacity) > 0 && visibility === "visible" && display !== "none";
};
const room = (element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [left, top, right, bottom];
};
const middle = (shape) => {
  const { x, y, width, height } = shape.getBBox();
  return [x + width / 2, y + height / 2];
};
const whole = room(drawing);
return {
  lines: [...drawing.querySelectorAll("polyline")].map((line) => ({
    look: line.getAttribute("class"),
    points: [...line.points].map(({ x, y }) => [x, y]),
    seen: isSeen(line) && line.getTotalLength() > 0,
  })),
  connectors: [...drawing.querySelectorAll("path.connector")].map((line) => ({
    ends: [line.getPointAtLength(0), line.getPointAtLength(line.getTotalLength())].map(({ x, y }) => [x, y]),
    seen: isSeen(line),
  })),
  homes: [...drawing.querySelectorAll("path.home")].filter(isSeen).length,
  tints: drawing.querySelectorAll("circle.tint").length,
  symbols: [...drawing.querySelectorAll(".symbol")].map((symbol) => ({
    at: middle(symbol.querySelector(".shape")),
    shape: symbol.querySelector(".shape").tagName,
    cross: symbol.querySelector(".cross") !== null,
    name: symbol.querySelector(".name")?.textContent ?? null,
    seen: isSeen(symbol.querySelector(".shape")),
    room: room(symbol.querySelector(".shape")),
    words: [...symbol.querySelectorAll("text:not(.age)")].map(room),
  })),
  said: [...drawing.querySelectorAll("text.at-line")].map(room),
  outside: [...drawing.querySelectorAll("text, .shape")].map(room).filter(
    ([left, top, right, bottom]) => left < whole[0] - 1 || top < whole[1] - 1 || right > whole[2] + 1 || bottom > whole[3] + 1,
  ).length,
};
