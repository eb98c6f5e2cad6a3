import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { WindowName } from "../backend/bindings.gen";
import { commandNames, windows } from "../backend/bindings.gen";
import { callsIn, importGraph } from "../testing/source-files";

const family = importGraph("family-window/main.tsx");
const main = importGraph("app/main.tsx");

/** The commands that a window's own files ask for, as far as its imports reach. */
function commandsAsked(files: Set<string>): string[] {
  const literals = [...files]
    .flatMap((file) => callsIn(file, ["useRead", "useWrite", "call"]))
    .map(([name]) => (name !== undefined && ts.isStringLiteral(name) ? name.text : null));
  return [...new Set(literals.filter((name) => name !== null))].sort();
}

function refusedIn(window: WindowName, asked: string[]): string[] {
  return asked.filter((name) => !commandNames.some((known) => known === name && windows[known].includes(window)));
}

describe("the family's window", () => {
  it("loads nothing of the other screens, and nothing that listens to events", () => {
    const files = [...family.files];
    expect(files.filter((file) => /^(features|app)\//.test(file) || file === "backend/events.ts")).toEqual([]);
    expect([...family.packages].filter((name) => name.startsWith("@tauri-apps/"))).toEqual(["@tauri-apps/api/core"]);
  });

  it("is looked at closely enough: the same eye finds both in the main window", () => {
    expect([...family.files]).toEqual(expect.arrayContaining(["family-window/OurPlan.tsx", "backend/call.ts"]));
    expect([...main.files]).toEqual(expect.arrayContaining(["backend/events.ts", "features/lock/LockScreen.tsx"]));
    expect([...main.packages]).toContain("@tauri-apps/api/event");
  });

  it("asks only commands that are open to it, and so does the main window", () => {
    expect(commandsAsked(family.files)).toEqual(["our_plan_show"]);
    expect(refusedIn("family", commandsAsked(family.files))).toEqual([]);
    expect(refusedIn("main", commandsAsked(main.files))).toEqual([]);
    expect(commandsAsked(main.files).length).toBeGreaterThan(3);
  });
});
