import { describe, expect, it } from "vitest";
import { keepInSight } from "./keep-in-sight";

/** A field in a screen that is 400 px wide and scrolls; what floats over it ends at `right`. */
function fieldWithFloat(right: number): HTMLElement {
  document.body.innerHTML = `<main style="overflow-x: auto"><div id="cell"><div class="floats"></div><p data-below></p></div></main>`;
  const screen = document.querySelector("main");
  const float = document.querySelector(".floats");
  const cell = document.getElementById("cell");
  if (screen === null || float === null || cell === null) throw new Error("not drawn");
  Object.defineProperty(screen, "clientWidth", { value: 400 });
  // jsdom lays nothing out.
  float.getBoundingClientRect = () => ({ right }) as DOMRect;
  return cell;
}

describe("what floats over an open field", () => {
  it("hangs on the field's end where it would stick out of the screen, and only there", () => {
    const cell = fieldWithFloat(401);
    keepInSight(cell);
    expect(cell).toHaveAttribute("data-at-end");

    const another = fieldWithFloat(400);
    another.setAttribute("data-at-end", "");
    keepInSight(another);
    expect(another).not.toHaveAttribute("data-at-end");
  });
});
