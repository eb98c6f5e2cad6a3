/** The tabs of a family, as the router knows them. */
export type FamilyTab = "/familie/$familyId/overblik" | "/familie/$familyId/plan" | "/familie/$familyId/stafetlog";

const onThePlan = new Set([
  "family_plan",
  "plan_version",
  "sector_plan",
  "goal",
  "goal_progress",
  "intervention",
  "attendance",
  "cooperation_contract",
]);

const inTheLog = new Set(["log_entry", "journal_mark", "meeting", "agenda_item"]);

/** Where in its family a thing is seen. What has no tab of its own is seen from the overview. */
export function tabOfKind(kind: string): FamilyTab {
  if (onThePlan.has(kind)) return "/familie/$familyId/plan";
  if (inTheLog.has(kind)) return "/familie/$familyId/stafetlog";
  return "/familie/$familyId/overblik";
}
