// Scrolls what `css` selects as `scroll.js` does, and looks at each frame at what has been drawn for the place that it came to
// in the frame before. Answers how many rows there are, how many of them have been in the page, at how many frames, and at how
// many of those no row stood at the middle of the place.
const [css, row, step, done] = arguments;
const box = document.querySelector(css);
box.scrollTop = 0;
const drawn = new Set();
let frames = 0;
let empty = 0;
let count = 0;
/** In pixels: there may be so much between two rows. */
const BETWEEN = 16;
const look = () => {
  const { top, height } = box.getBoundingClientRect();
  const middle = top + height / 2;
  let isThere = false;
  for (const one of box.querySelectorAll(row)) {
    drawn.add(one.dataset.entry);
    count = Math.max(count, Number(one.getAttribute("aria-setsize")));
    const place = one.getBoundingClientRect();
    isThere ||= place.top <= middle + BETWEEN && place.bottom >= middle - BETWEEN;
  }
  if (!isThere) empty += 1;
};
const frame = () => {
  frames += 1;
  look();
  const was = box.scrollTop;
  box.scrollTop = was + step;
  if (box.scrollTop === was && box.scrollTop + box.clientHeight >= box.scrollHeight - 2) {
    done({ count, drawn: drawn.size, frames, empty });
  } else requestAnimationFrame(frame);
};
window.measure.painted(() => requestAnimationFrame(frame));
