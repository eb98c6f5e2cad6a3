import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { forgetAnnounced } from "../app/forget-announced";

// What is waited for comes when it comes: the first screen of a file is compiled while one waits, and on a busy computer that
// takes longer than the second that is given otherwise. A test that fails waits for it, one that passes does not.
configure({ asyncUtilTimeout: 15_000 });

// jsdom has no scrolling; the router asks for it when one goes somewhere, a list when it shows its chosen line.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
// Nor has it a canvas, on which axe looks for letters that are icons.
HTMLCanvasElement.prototype.getContext = () => null;
// Nor has it a layout: everything is in sight.
window.IntersectionObserver = class {
  readonly root = null;
  readonly rootMargin = "";
  readonly scrollMargin = "";
  readonly thresholds = [];
  private readonly tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell;
  }
  observe(target: Element): void {
    this.tell([{ target, isIntersecting: true } as unknown as IntersectionObserverEntry], this);
  }
  unobserve(): void {
    // There is nothing to stop.
  }
  disconnect(): void {
    // There is nothing to stop.
  }
  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
};
// Nor does it know what a computer is set to: this one asks for nothing in particular.
window.matchMedia = (media) => Object.assign(new EventTarget(), {
  media,
  matches: false,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
});

// Nothing may complain in the console: a missing sentence, a key forgotten, a state set too late.
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  cleanup();
  // What is said to a screen reader stands beside the page, and would stand in the next test's, too.
  forgetAnnounced();
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
});
