import type { ReactElement } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { TodayProvider } from "../../shared/DayText";
import { PageHeading } from "../../shared/PageHeading";
import { LogPanels } from "./LogPanels";
import { useAskedEntry } from "./use-asked-entry";
import { useDraft } from "./use-draft";
import "./log.css";

/** *Stafetloggen* of a family: what was agreed, seen and said, who has the baton, and where the next is written. */
export function LogScreen({ familyId }: { familyId: string }): ReactElement {
  const text = useText();
  const log = useRead("log_show", { family: familyId });
  const levels = useRead("set_up_choices", {});
  const kept = useDraft(familyId);
  const asked = useAskedEntry();
  return (
    <main id="content" className="log-screen" data-screen="log" data-family={familyId} tabIndex={-1}>
      <PageHeading hidden focus={asked === null}>
        {text("family-tab-log")}
      </PageHeading>
      {log.error !== null && <ErrorNotice error={log.error} onRetry={() => void log.refetch()} />}
      {kept.unread !== null && <ErrorNotice error={kept.unread} onRetry={kept.readAgain} />}
      {log.data !== undefined && kept.found !== null && (
        <TodayProvider value={log.data.today}>
          <LogPanels
            familyId={familyId}
            view={log.data}
            kept={kept}
            start={kept.found.draft}
            asked={asked}
            levels={levels.data?.rows.filter(({ kind }) => kind === "log_level") ?? noLevels}
          />
        </TodayProvider>
      )}
    </main>
  );
}

const noLevels: never[] = [];
