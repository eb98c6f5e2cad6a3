// A plain table of so many rows, without any library: how long the same WebKit takes from a click to having it painted.
const [rows, done] = arguments;
const box = document.createElement("div");
box.style.cssText = "position:fixed;inset:0;overflow:auto;background:white;z-index:9999";
document.body.append(box);
const times = [];
const once = () => {
  box.replaceChildren();
  window.measure.painted(() => {
    const at = performance.now();
    let html = "<table>";
    for (let row = 0; row < rows; row++) {
      html += `<tr><td><button>Familien nr. ${row}</button> 4, 7 og 11 år</td><td>Fase 2</td><td>12. marts kl. 9</td><td>Opfølgning</td><td>Amina</td><td>3</td></tr>`;
    }
    box.innerHTML = `${html}</table>`;
    window.measure.painted((now) => {
      times.push(now - at);
      if (times.length < 11) once();
      else {
        box.remove();
        done({ times });
      }
    });
  });
};
once();
