// Goes to places all over what `css` selects, as one does who draws its scroll bar. Answers how long it took each time
// until the place was painted with rows in it.
const [css, row, jumps, done] = arguments;
const box = document.querySelector(css);
const taken = [];
let seed = 7;
const next = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
const seen = () => {
  const { left, top, height, width } = box.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2)?.closest(row) !== null;
};
const jump = () => {
  if (taken.length === jumps) {
    done({ taken });
    return;
  }
  const at = performance.now();
  box.scrollTop = next() * (box.scrollHeight - box.clientHeight);
  const look = () => window.measure.painted((now) => {
    if (!seen()) return look();
    taken.push(now - at);
    setTimeout(jump, 100);
  });
  look();
};
jump();
