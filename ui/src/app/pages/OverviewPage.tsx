import type { ReactElement } from "react";
import { OverviewScreen } from "../../features/overview/OverviewScreen";
import { useFamilyId } from "./use-family";

/** The tab of a family at /overblik. Another family is another screen: nothing of the one is left in the other. */
export function OverviewPage(): ReactElement {
  const familyId = useFamilyId();
  return <OverviewScreen key={familyId} familyId={familyId} />;
}
