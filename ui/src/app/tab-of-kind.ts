import { whereEdited } from "../record/place-of-kind";
import type { Place } from "../record/place-of-kind";

/** The tabs of a family, as the router knows them. */
export type FamilyTab = "/familie/$familyId/overblik" | "/familie/$familyId/plan" | "/familie/$familyId/stafetlog";

const tabs: Record<Place, FamilyTab> = {
  overview: "/familie/$familyId/overblik",
  plan: "/familie/$familyId/plan",
  log: "/familie/$familyId/stafetlog",
};

/** The log shows meetings among its entries, and has no field of theirs. */
const seenInTheLog = new Set(["meeting", "agenda_item"]);

/** Where in its family a thing is seen among others. What has no tab of its own is seen from the overview. */
export function tabOfKind(kind: string): FamilyTab {
  return seenInTheLog.has(kind) ? tabs.log : tabToEdit(kind);
}

/** Where in its family a thing is edited, and settled where two values stand in it. */
export function tabToEdit(kind: string): FamilyTab {
  return tabs[whereEdited(kind)];
}
