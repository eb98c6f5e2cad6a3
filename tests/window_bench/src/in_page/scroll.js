// Scrolls what `css` selects from its beginning to its end, so many pixels at each frame. Answers how long each frame took
// from its beginning to the next one's beginning, which contains all script, style, layout and painting of it, and waiting.
//
// With `busy`, messages are sent round all the while: what lies between two of them is one piece of work on the page's
// thread. All pieces of at least a millisecond in a frame together are its work. The messages take time of their own,
// so this is asked in a run by itself.
const [css, step, busy, done] = arguments;
const box = document.querySelector(css);
box.scrollTop = 0;
const intervals = [];
const works = [];
const longest = [];
// Since 1970: whoever looks from outside has that clock, too.
let begun = null;
let before = null;
let beat = performance.now();
let work = 0;
let piece = 0;
let goesOn = true;
if (busy) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    count();
    if (goesOn) port2.postMessage(null);
  };
  port2.postMessage(null);
}
const count = () => {
  const now = performance.now();
  const gap = now - beat;
  beat = now;
  if (gap < 1) return;
  work += gap;
  piece = Math.max(piece, gap);
};
const frame = () => {
  const now = performance.now();
  if (busy) count();
  begun ??= performance.timeOrigin + now;
  if (before !== null) {
    intervals.push(now - before);
    works.push(work);
    longest.push(piece);
  }
  before = now;
  work = 0;
  piece = 0;
  const was = box.scrollTop;
  box.scrollTop = was + step;
  if (box.scrollTop === was && box.scrollTop + box.clientHeight >= box.scrollHeight - 2) {
    goesOn = false;
    done({ begun, intervals, works: busy ? works : [], longest: busy ? longest : [], height: box.scrollHeight });
  } else requestAnimationFrame(frame);
};
window.measure.painted(() => requestAnimationFrame(frame));
