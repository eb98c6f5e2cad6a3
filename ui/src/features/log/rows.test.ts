import { describe, expect, it } from "vitest";
import { at, entry, logPage, steps } from "../../testing/log-page";
import { peopleById } from "./lanes";
import { rowsOf } from "./rows";
import type { LogFilter, Row } from "./rows";
import { asTheFamilySees, threadsOf } from "./threads";

const noon = at("2026-11-24", "11:52");

function rows(view = logPage(), filter: LogFilter = "all", asFamily = false, allComing = false): Row[] {
  const entries = asFamily ? asTheFamilySees(view.entries) : view.entries;
  return rowsOf({ view, threads: threadsOf(entries), people: peopleById(view.people), filter, asFamily, nowMs: noon, allComing });
}

const keys = (all: readonly Row[]): string[] => all.map(({ key }) => key);
const lanesAt = (all: readonly Row[], key: string) => all.find((row) => row.key === key)?.thick;

describe("the rows of the log", () => {
  it("stand newest first: what comes, now, what waits, and what has been", () => {
    expect(keys(rows())).toEqual([
      "m-network", "m-team", "now", "o3", "e-salma", "e-dialog", "e-sleep", "e-ring", "e-visit", "e-cafe",
      "before o2", "o2", "e-granny", "e-work-done", "e-elias", "e-work", "before o1", "o1",
    ]);
    expect(rows().filter(({ isComing }) => isComing).map(({ key }) => key)).toEqual(["m-network", "m-team", "now"]);
  });

  it("put a correction beneath what it corrects, and not in a row of its own", () => {
    const row = rows().find(({ key }) => key === "e-visit");
    expect(row?.type === "entry" && row.thread.corrections.map(({ id }) => id)).toEqual(["e-visit-fix"]);
    expect(keys(rows())).not.toContain("e-visit-fix");
  });

  it("keep a correction of a correction, and two that correct each other, in sight", () => {
    const chain = [
      entry("c", "2026-11-12", "12:00", { corrects: "b" }),
      entry("b", "2026-11-11", "12:00", { corrects: "a" }),
      entry("a", "2026-11-10", "12:00", {}),
    ];
    expect(threadsOf(chain).map(({ entry: { id }, corrections, latest }) => [id, corrections.map((each) => each.id), latest.id])).toEqual([
      ["a", ["b", "c"], "c"],
    ]);
    expect(threadsOf([entry("b", "2026-11-11", "12:00", { corrects: "gone" })]).map((thread) => thread.entry.id)).toEqual(["b"]);
  });

  it("write a silence of more than fourteen days, and the one up to today", () => {
    const gaps = (view = logPage()) => rows(view).flatMap((row) => (row.type === "gap" ? [row.days] : []));
    // From 21 October to 12 November, as it is drawn; and from the first passing to the first entry.
    expect(gaps()).toEqual([22, 22]);
    const alone = (on: string) => gaps(logPage({ entries: [entry("e", on, "10:00", {})], baton_steps: [] }));
    expect(alone("2026-11-10")).toEqual([]);
    expect(alone("2026-11-09")).toEqual([15]);
    expect(rows(logPage(), "agreements").some(({ type }) => type === "gap")).toBe(false);
  });

  it("draw the baton in the lane of whoever had it then", () => {
    const all = rows();
    expect(lanesAt(all, "e-work")).toEqual({ above: ["sof"], below: ["sof"] });
    expect(lanesAt(all, "o2")).toEqual({ above: ["buf"], below: ["sof"] });
    expect(lanesAt(all, "o1")).toEqual({ above: ["sof"], below: [] });
    expect(lanesAt(all, "e-salma")).toEqual({ above: ["buf"], below: ["buf"] });
    // An offer that waits moves nothing.
    expect(lanesAt(all, "o3")).toEqual({ above: ["buf"], below: ["buf"] });
  });

  it("draw it so too where a filter hides the passing itself", () => {
    const all = rows(logPage(), "agreements");
    expect(keys(all)).not.toContain("o2");
    expect(lanesAt(all, "e-granny")).toEqual({ above: ["sof"], below: ["sof"] });
    expect(lanesAt(all, "e-cafe")).toEqual({ above: ["buf"], below: ["buf"] });
  });

  it("draw it in both lanes while two have it, and say so at the top", () => {
    const both = steps.map((step) => (step.offer === "o3" ? { ...step, from: "kirsten", answer: "accepted", answered_at_ms: at("2026-11-20", "10:00") } : step));
    const clash = [{ offer: "o2", to: "anders" }, { offer: "o3", to: "lise" }];
    const all = rows(logPage({ baton_steps: both, baton: { holding: null, holder: "anders", waiting: [], clash } }));
    expect(all.find(({ type }) => type === "clash")?.thick).toEqual({ above: ["buf", "sof"], below: ["buf", "sof"] });
    expect(lanesAt(all, "o3")).toEqual({ above: ["buf", "sof"], below: ["buf"] });
  });

  it("show three meetings to come until one asks for all, and those of this morning beneath now", () => {
    const view = logPage({
      coming: ["2026-11-24 09:00", "2026-11-25 09:00", "2026-12-01 09:00", "2026-12-08 09:00", "2026-12-15 09:00"].map((when, index) => ({
        id: `m${String(index)}`, kind: "team", title: null, status: "planned", minutes: 60, location: null, participants: [],
        chair: null, interpreter_booked: null, starts_at_ms: at(when.slice(0, 10), when.slice(11)), ends_at_ms: at(when.slice(0, 10), when.slice(11)) + 60 * 60_000,
      })),
      baton_steps: [],
    });
    expect(keys(rows(view)).slice(0, 6)).toEqual(["later", "m3", "m2", "m1", "now", "m0"]);
    expect(keys(rows(view, "all", false, true)).slice(0, 4)).toEqual(["m4", "m3", "m2", "m1"]);
  });

  it("can be only agreements, meetings or handovers", () => {
    expect(keys(rows(logPage(), "agreements"))).toEqual(["now", "e-dialog", "e-sleep", "e-ring", "e-cafe", "e-granny", "e-work"]);
    expect(keys(rows(logPage(), "meetings"))).toEqual(["m-network", "m-team", "now", "e-dialog"]);
    expect(keys(rows(logPage(), "handovers"))).toEqual(["now", "o3", "o2", "o1"]);
  });

  it("are for the family only what it may see: no meetings of others, nothing said to nobody or not said at all", () => {
    expect(keys(rows(logPage(), "all", true))).toEqual([
      "now", "e-salma", "e-dialog", "e-sleep", "e-ring", "e-visit", "e-granny", "e-work-done", "e-work",
    ]);
    // What was corrected to be for nobody goes with its correction.
    const hidden = logPage({ entries: logPage().entries.map((each) => (each.id === "e-visit-fix" ? { ...each, audience: "nobody" } : each)) });
    expect(keys(rows(hidden, "all", true))).not.toContain("e-visit");
  });
});
