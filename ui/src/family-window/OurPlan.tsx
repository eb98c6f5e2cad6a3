import type { ReactElement } from "react";
import { ErrorNotice } from "../backend/ErrorNotice";
import { useRead } from "../backend/queries";
import { useText } from "../i18n/Language";

/** Vores plan: what this one family may see, and nothing else. */
export function OurPlan(): ReactElement {
  const text = useText();
  const plan = useRead("our_plan_show", {});
  return (
    <main className="our-plan" data-screen="family-window" aria-busy={plan.isPending}>
      <h1>{text("our-plan-heading")}</h1>
      {plan.error !== null ? (
        <ErrorNotice error={plan.error} onRetry={() => void plan.refetch()} />
      ) : (
        plan.data !== undefined && (
          <p className="our-plan-family">
            <bdi>{plan.data.family_name}</bdi>
          </p>
        )
      )}
    </main>
  );
}
