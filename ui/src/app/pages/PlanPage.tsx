import type { ReactElement } from "react";
import { PlanScreen } from "../../features/plan/PlanScreen";
import { useFamilyId } from "./use-family";

/** The tab of a family at /plan. Another family is another screen: nothing of the one is left in the other. */
export function PlanPage(): ReactElement {
  const familyId = useFamilyId();
  return <PlanScreen key={familyId} familyId={familyId} />;
}
