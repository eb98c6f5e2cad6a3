import type { ReactElement } from "react";
import { LogScreen } from "../../features/log/LogScreen";
import { useFamilyId } from "./use-family";

/** The tab of a family at /stafetlog. Another family is another screen: nothing of the one is left in the other. */
export function LogPage(): ReactElement {
  const familyId = useFamilyId();
  return <LogScreen key={familyId} familyId={familyId} />;
}
