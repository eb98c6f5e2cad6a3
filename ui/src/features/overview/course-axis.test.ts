import { describe, expect, it } from "vitest";
import { haddadLund } from "../../testing/haddad-lund";
import { bar, dayNumber, place, spanOf, ticks } from "./course-axis";
import type { Scope } from "./course-axis";

const page = haddadLund();
const span = (scope: Scope) => spanOf(scope, page.today, page.course, page.interventions);

describe("the axis of a course", () => {
  it("goes over all of it, or over the time around today", () => {
    const all = span("all");
    expect(place(all, dayNumber("2026-05-15"))).toBeGreaterThan(0);
    expect(place(all, dayNumber("2028-09-14"))).toBeLessThan(100);
    for (const scope of ["quarter", "year"] as const) {
      const around = span(scope);
      expect(place(around, dayNumber(page.today))).toBeCloseTo(100 / 3, 0);
    }
  });

  it("of a family without a course or dates is the time around today", () => {
    const nothing = spanOf("all", page.today, { ...page.course, starts_on: null, phases: [] }, []);
    expect(nothing.to - nothing.from).toBeGreaterThan(150);
  });

  it("shows the part of a period that lies on it, with open ends to the edge", () => {
    const year = { from: dayNumber("2026-01-01"), to: dayNumber("2027-01-01") };
    expect(bar(year, { from: "2026-01-01", to: "2026-12-31" })).toEqual({ left: 0, width: 100, opensLeft: false, opensRight: false });
    expect(bar(year, { from: "2026-07-02", to: null })).toMatchObject({ opensRight: true, opensLeft: false });
    expect(bar(year, { from: null, to: null })).toMatchObject({ left: 0, width: 100, opensLeft: true, opensRight: true });
    expect(bar(year, { from: "2027-01-01", to: null })).toBeNull();
    expect(bar(year, { from: null, to: "2025-12-31" })).toBeNull();
    expect(bar(year, { from: "2026-03-01", to: "2026-03-01" })?.width).toBeGreaterThan(0);
  });

  it("marks months, and in a quarter Mondays", () => {
    expect(ticks("year", span("year")).map(({ day }) => day).every((day) => day.endsWith("-01"))).toBe(true);
    expect(ticks("year", span("year"))).toHaveLength(12);
    expect(ticks("all", span("all")).filter(({ newYear }) => newYear).map(({ day }) => day)).toEqual(["2027-01-01", "2028-01-01"]);
    const mondays = ticks("quarter", span("quarter")).map(({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(new Set(mondays)).toEqual(new Set([1]));
  });
});
