/** Where in a family something is edited: on its plan, in its log, or in a sheet over its overview. */
export type Place = "plan" | "log" | "overview";

const onThePlan = new Set(["family_plan", "plan_version", "sector_plan", "goal", "goal_progress", "intervention", "attendance", "cooperation_contract"]);
const inTheLog = new Set(["log_entry", "journal_mark"]);

/** Where a thing of this kind is edited. */
export function whereEdited(kind: string): Place {
  if (onThePlan.has(kind)) return "plan";
  return inTheLog.has(kind) ? "log" : "overview";
}
