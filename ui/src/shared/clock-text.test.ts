import { describe, expect, it } from "vitest";
import { sayClock, sayClockBriefly } from "./clock-text";

describe("the clock", () => {
  it("is written with a point in Danish and a colon in English", () => {
    expect([sayClock(495, "da-DK"), sayClock(540, "da-DK")]).toEqual(["8.15", "9.00"]);
    expect([sayClock(495, "en-GB"), sayClock(540, "en-GB")]).toEqual(["8:15", "9:00"]);
  });

  it("is brief at whole hours where there is little room", () => {
    expect([sayClockBriefly(540, "da-DK"), sayClockBriefly(570, "da-DK"), sayClockBriefly(570, "en-GB")]).toEqual(["9", "9.30", "9:30"]);
  });
});
