// The same log without any library: every entry in the page, as a heading and its words.
const [family, done] = arguments;
window.__TAURI_INTERNALS__.invoke("log_show", { request: { family } }).then(({ entries }) => {
  const box = document.createElement("div");
  box.id = "plain-log";
  box.style.cssText = "position:fixed;inset:0;overflow:auto;background:white;z-index:9999";
  for (const entry of entries) {
    const row = document.createElement("article");
    for (const [tag, words] of [["h3", entry.on], ["p", entry.observation], ["p", entry.agreed ?? entry.evaluation]]) {
      const part = document.createElement(tag);
      part.textContent = words ?? "";
      row.append(part);
    }
    box.append(row);
  }
  document.body.append(box);
  window.measure.painted(() => done({ entries: entries.length }));
});
