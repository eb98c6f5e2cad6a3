import { vi } from "vitest";

/** jsdom lays nothing out: gives what scrolls a height, each row its own, and lets scrolling move. */
export function giveSizes(scroller: string, height: number, rowHeight: number): void {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockImplementation(function (this: HTMLElement) {
    return this.matches(scroller) ? height : 0;
  });
  // As far down as anybody goes.
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockImplementation(() => 10_000_000);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(() => rowHeight);
  Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number): void {
    if (typeof to === "object") this.scrollTop = to.top ?? 0;
    this.dispatchEvent(new Event("scroll"));
  };
}
