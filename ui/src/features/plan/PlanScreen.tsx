import { useLocation } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { TodayProvider } from "../../shared/DayText";
import { PageHeading } from "../../shared/PageHeading";
import { PlanPage } from "./PlanPage";
import "./plan.css";
import "./document.css";
import "./week.css";

/** Planen: the family's goals, what is done for each, and the week it makes. */
export function PlanScreen({ familyId }: { familyId: string }): ReactElement {
  const text = useText();
  const hash = useLocation({ select: (location) => location.hash });
  const page = useRead("plan_show", { family: familyId });
  const choices = useRead("set_up_choices", {});
  const members = useRead("entity_list", { family: familyId, kind: "member" });
  const all = [page, choices, members];
  const error = all.find((one) => one.error !== null)?.error ?? undefined;
  const isReady = page.data !== undefined && choices.data !== undefined && members.data !== undefined;

  return (
    <main id="content" className="plan" data-screen="plan" data-family={familyId} tabIndex={-1} aria-busy={!isReady}>
      <PageHeading hidden focus={hash === ""}>
        {text("family-tab-plan")}
      </PageHeading>
      {error !== undefined && (
        <ErrorNotice
          error={error}
          onRetry={() => {
            for (const one of all) if (one.error !== null) void one.refetch();
          }}
        />
      )}
      {!isReady && error === undefined && (
        <p className="plan-waiting" role="status">
          {text("app-waiting")}
        </p>
      )}
      {isReady && (
        <TodayProvider value={page.data.today}>
          <PlanPage family={familyId} page={page.data} choices={choices.data.rows} members={members.data.entities} hash={hash} />
        </TodayProvider>
      )}
    </main>
  );
}
