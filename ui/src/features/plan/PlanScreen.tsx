import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { PageHeading } from "../../shared/PageHeading";

/** Not built yet: says so, and what will come. */
export function PlanScreen({ familyId }: { familyId: string }): ReactElement {
  const text = useText();
  return (
    <main id="content" className="placeholder" data-screen="plan" data-family={familyId} tabIndex={-1}>
      <PageHeading>{text("family-tab-plan")}</PageHeading>
      <p className="quiet">{text("family-tab-empty")}</p>
    </main>
  );
}
