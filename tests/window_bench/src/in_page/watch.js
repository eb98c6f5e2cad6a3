// What stands in the page while it is measured. Times are the page's own (`performance.now()`), in whole milliseconds: WebKit
// gives no finer ones.
//
// "Painted" is a message that is posted while a frame is being made and comes when it has been made: after its scripts,
// its style, its layout, and its painting as far as the page's own thread does it. It does not contain what the
// compositor and the screen take from there: at most one refresh.
window.measure = (() => {
  const painted = (then) => {
    requestAnimationFrame((frame) => {
      const begun = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        port1.close();
        then(now, begun, frame);
      };
      port2.postMessage(null);
    });
  };

  // From the next event of this type, as its own time stamp says, until `ready` finds what it looks for on a painted page;
  // and until the page has not changed for so many milliseconds, when it was painted after its last change.
  const QUIET_MS = 400;
  const from = (type, ready) =>
    new Promise((resolve) => {
      const begin = (event) => {
        const at = event.timeStamp;
        let first = null;
        let changed = null;
        let last = null;
        const watch = new MutationObserver(() => {
          changed = performance.now();
          if (first !== null) painted((now) => { last = now; });
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        const look = () => {
          if (ready()) {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              first = performance.now();
              port1.close();
              last ??= first;
              changed ??= first;
              wait();
            };
            port2.postMessage(null);
          } else requestAnimationFrame(look);
        };
        const wait = () => {
          if (performance.now() - changed < QUIET_MS) setTimeout(wait, 50);
          else {
            watch.disconnect();
            resolve({ at, ready: first - at, settled: Math.max(first, last) - at });
          }
        };
        requestAnimationFrame(look);
      };
      window.addEventListener(type, begin, { capture: true, once: true });
    });

  // Every key that is pressed: until the page is painted, and how much of that is work rather than waiting for the
  // screen's next refresh. Work is the script from the key's event to the end of what it set off at once, and the frame
  // that follows, from its first script to its painting.
  const keys = () => {
    const found = { toPaint: [], work: [], script: [], frame: [] };
    const down = (event) => {
      const begun = performance.now();
      let script = null;
      const typed = () => queueMicrotask(() => { script = performance.now() - begun; });
      window.addEventListener("input", typed, { once: true });
      painted((now, frameBegun) => {
        window.removeEventListener("input", typed);
        if (script === null) return; // nothing was typed by it
        found.toPaint.push(now - event.timeStamp);
        found.script.push(script);
        found.frame.push(now - frameBegun);
        found.work.push(script + now - frameBegun);
      });
    };
    window.addEventListener("keydown", down, { capture: true });
    return () => {
      window.removeEventListener("keydown", down, { capture: true });
      return found;
    };
  };

  return { painted, from, keys };
})();
