import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// jsdom has no scrolling; the router asks for it when one goes somewhere.
window.scrollTo = () => undefined;
// Nor has it a canvas, on which axe looks for letters that are icons.
HTMLCanvasElement.prototype.getContext = () => null;

// Nothing may complain in the console: a missing sentence, a key forgotten, a state set too late.
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  cleanup();
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
});
