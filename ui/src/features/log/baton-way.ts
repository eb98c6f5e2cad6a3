import type { LogShowView } from "../../backend/bindings.gen";
import type { MarkKey } from "../../shared/DepartmentMark";
import type { People } from "./lanes";
import type { RowContent } from "./rows";

/** The lanes in which the baton runs through a row: above its dots, where it is later, and below them. */
export interface Thick {
  above: readonly MarkKey[];
  below: readonly MarkKey[];
}

/**
 * The way of the baton through rows that stand newest first. Usually it is in one lane; when two have taken it and
 * nobody has settled which counts, it runs in both.
 */
export function thickLines(rows: readonly RowContent[], view: LogShowView, people: People): Thick[] {
  const last = view.baton_steps.findLast(({ answer }) => answer === "accepted");
  const lanesOf = (holders: ReadonlySet<string>): MarkKey[] => [
    ...new Set([...holders].map((id) => people.get(id)?.lane ?? "other")),
  ];
  const { clash, holder } = view.baton;
  const present = new Set(clash.length > 0 ? clash.map(({ to }) => to) : holder === null ? [] : [holder]);
  let holders: ReadonlySet<string> = new Set();
  let lanes = lanesOf(holders);
  // Between two steps the way is the same: a log of thousands of entries has a few of them.
  let straight: Thick = { above: lanes, below: lanes };
  const ways: Thick[] = [];
  for (const row of rows.toReversed()) {
    if (row.type === "step" && row.step.answer === "accepted") {
      const { from, to, offer } = row.step;
      const goesOn = from === null || holders.has(from) || holders.size === 0;
      holders = goesOn ? new Set([to]) : new Set([...holders, to]);
      // Who has it now is what the program says, also where the way there was settled by hand.
      if (offer === last?.offer) holders = present;
      const below = lanes;
      lanes = lanesOf(holders);
      straight = { above: lanes, below: lanes };
      ways.push({ above: lanes, below });
    } else {
      ways.push(straight);
    }
  }
  return ways.reverse();
}
