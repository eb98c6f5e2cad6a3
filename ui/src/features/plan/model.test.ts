import { describe, expect, it } from "vitest";
import { entity, list, number, slot, text, things } from "../../testing/plan/entities";
import { planPage } from "../../testing/plan/haddad-lund";
import { weekOf } from "../../testing/plan/plan-backend";
import { byGoal, byHorizon, firstWords, scaleOf } from "./arrange";
import { countChanges, formerOf, groupChanges } from "./changes";
import { placeCollisions } from "./collisions";
import { versionShown, whoSaidYes } from "./VersionStrip";
import { daysAfter, daysOf, weekNumber } from "./week-model";

const there = [...planPage.goals, ...planPage.interventions];

describe("what changed since the family said yes", () => {
  const changed = groupChanges(planPage.changes, there);

  it("is counted as people count: something new is one, however many fields it has", () => {
    expect(changed.get("i-samtale")?.isNew).toBe(true);
    expect(countChanges(changed)).toBe(3);
  });

  it("has its former value, but not where the thing is new", () => {
    expect(formerOf(changed.get("i-praktik"), "weekly_minutes")).toEqual(number(720));
    expect(formerOf(changed.get("i-praktik"), "title")).toBeNull();
    expect(formerOf(changed.get("i-samtale"), "title")).toBeNull();
  });

  it("knows what was taken out, and a field that was only filled in is not a new thing", () => {
    const nothing = { type: "nothing" } as const;
    const more = groupChanges(
      [
        { entity: "gone", field: "title", then: text("Kor"), now: nothing },
        { entity: "i-dansk", field: "follow_up_how", then: nothing, now: text("på skolen") },
      ],
      there,
    );
    expect(more.get("gone")?.isGone).toBe(true);
    expect(more.get("i-dansk")).toMatchObject({ isNew: false, isGone: false });
    expect(countChanges(groupChanges(null, there))).toBe(0);
  });
});

describe("the order of the plan", () => {
  it("has the goals that are worked on by when, and the others apart", () => {
    const { open, closed } = byHorizon(planPage.goals, planPage.horizons);
    expect(open.map(({ horizon, goals }) => [horizon, goals.map(({ id }) => id)])).toEqual([
      ["now", ["g-work", "g-school"]],
      ["next", ["g-supper", "g-sleep"]],
      ["later", ["g-job", "g-money"]],
    ]);
    expect(closed.map(({ id }) => id)).toEqual(["g-flat"]);
  });

  it("shows each intervention once in full: beneath the first goal it serves; what is over stands last", () => {
    const two = entity("intervention", "two", { goals: things("g-school", "g-work") });
    const over = entity("intervention", "over", { goals: things("g-work"), status: text("ended") });
    const { of, without } = byGoal(planPage.goals, [over, ...planPage.interventions, two]);
    expect(of("g-work").own.map(({ id }) => id)).toEqual(["i-praktik", "i-dansk", "two", "over"]);
    expect(of("g-school").also.map(({ id }) => id)).toEqual(["two"]);
    expect(without.map(({ id }) => id)).toEqual(["i-lektier"]);
  });

  it("takes the last answer on the scale, and the one of an earlier day before it", () => {
    expect(scaleOf(planPage.progress, "g-work")).toEqual({ value: 4, before: 3 });
    expect(scaleOf(planPage.progress, "g-sleep")).toEqual({ value: 6, before: null });
    expect(scaleOf([...planPage.progress, { goal: "g-work", on: "2026-11-10", value: 5, by: null }], "g-work")).toEqual({ value: 5, before: 3 });
    expect(scaleOf([], "g-work")).toEqual({ value: null, before: null });
  });

  it("cuts a long text between words", () => {
    expect(firstWords("Vi vil spise aftensmad sammen uden skærme.")).toBe("Vi vil spise aftensmad sammen …");
    expect(firstWords("Styr på pengene\nog mere")).toBe("Styr på pengene");
  });
});

describe("collisions", () => {
  it("stand at the later of the two, with whoever is wanted twice", () => {
    const placed = placeCollisions(planPage.collisions, planPage.interventions);
    expect([...placed.keys()]).toEqual(["i-behandling"]);
    expect(placed.get("i-behandling")?.[0]).toMatchObject({ members: ["rima"], other: { id: "i-praktik" } });
  });
});

describe("a version", () => {
  it("is the one in force, with everybody who said yes to it", () => {
    const version = versionShown(planPage.versions);
    expect(version?.id).toBe("v4");
    expect(whoSaidYes(planPage.approvals, version)).toEqual(["rima", "jonas"]);
    expect(whoSaidYes(planPage.approvals.slice(0, 1), version)).toEqual(["rima"]);
    expect(whoSaidYes([], undefined)).toEqual([]);
  });
});

describe("a week", () => {
  it("has its number and its days, over the turn of a year too", () => {
    expect(weekNumber("2026-11-23")).toBe(48);
    expect(weekNumber("2025-12-29")).toBe(1);
    expect(weekNumber("2026-12-28")).toBe(53);
    expect(daysAfter("2026-12-30", 3)).toBe("2027-01-02");
  });

  it("frames what wants the same people at once, and says until when", () => {
    const days = daysOf(weekOf(planPage, "2026-11-24"));
    expect(days).toHaveLength(7);
    const thursday = days[3]?.blocks ?? [];
    expect(thursday.map(({ events }) => events.map(({ hour }) => hour?.intervention))).toEqual([["i-praktik", "i-behandling"], ["i-fodbold"]]);
    expect(thursday[0]?.collision).toEqual({ members: ["rima"], until: 840, later: "i-behandling" });
    expect(days[1]?.blocks.map(({ events }) => events[0]?.meeting?.kind ?? events[0]?.hour?.title)).toEqual(["home-visit", "Dansk om aftenen"]);
  });

  it("frames nothing where the two do not meet on that day", () => {
    const apart = { ...planPage, interventions: planPage.interventions.map((one) =>
      one.id === "i-behandling" ? entity("intervention", one.id, { title: text("B"), status: text("running"), weekly_slots: list(slot(4, 15, 16)) }) : one) };
    expect(daysOf(weekOf(apart, "2026-11-24"))[3]?.blocks.every(({ collision }) => collision === null)).toBe(true);
  });
});
