import { fireEvent } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { enlargeByKeys } from "./enlarge";

const root = document.documentElement;
const press = (key: string, held: Partial<KeyboardEventInit> = { ctrlKey: true }): boolean => fireEvent.keyDown(document.body, { key, ...held });

describe("the family's window", () => {
  beforeAll(() => {
    enlargeByKeys(root);
  });
  beforeEach(() => {
    press("0");
  });

  it("is twice as large after five times Ctrl and plus, and as made after Ctrl and 0", () => {
    for (let times = 0; times < 5; times += 1) press("+");
    expect(root.style.zoom).toBe("2");
    press("0");
    expect(root.style.zoom).toBe("1");
  });

  it("takes the plus that an English keyboard has under the equals sign, and minus", () => {
    press("=");
    expect(root.style.zoom).toBe("1.1");
    press("-");
    press("-");
    expect(root.style.zoom).toBe("0.9");
  });

  it("stops at three times and at four fifths", () => {
    for (let times = 0; times < 20; times += 1) press("+");
    expect(root.style.zoom).toBe("3");
    for (let times = 0; times < 20; times += 1) press("-");
    expect(root.style.zoom).toBe("0.8");
  });

  it("goes by the wheel while Ctrl is held, and scrolls without it", () => {
    expect(fireEvent.wheel(document.body, { deltaY: -120, ctrlKey: true })).toBe(false);
    expect(root.style.zoom).toBe("1.1");
    expect(fireEvent.wheel(document.body, { deltaY: -120 })).toBe(true);
    expect(root.style.zoom).toBe("1.1");
  });

  it("leaves every other key to the page", () => {
    expect(press("+", {})).toBe(true);
    expect(press("+", { ctrlKey: true, altKey: true })).toBe(true);
    expect(press("p")).toBe(true);
    expect(root.style.zoom).toBe("1");
  });
});
