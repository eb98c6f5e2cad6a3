import { useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { ChoiceRowView, EntityView, PlanShowView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import type { CommandFailure } from "../../backend/errors";
import { toCommandFailure } from "../../backend/errors";
import { byGoal, byHorizon } from "./arrange";
import { AskYes } from "./AskYes";
import { ChangesDialog } from "./ChangesDialog";
import { PlanDocument } from "./PlanDocument";
import { HistoryDialog } from "./HistoryDialog";
import { Outline } from "./Outline";
import { PlanProvider } from "./plan-context";
import { PutAwayNote } from "./PutAwayNote";
import { useGoTo } from "./use-go-to";
import { usePlanKeys } from "./use-plan-keys";
import { usePlanOf } from "./use-plan";
import { usePutAway } from "./use-put-away";
import { SectorPlansDialog, VersionsDialog } from "./VersionsDialog";
import { VersionStrip } from "./VersionStrip";
import { Week } from "./Week";

interface PageProps {
  family: string;
  page: PlanShowView;
  choices: readonly ChoiceRowView[];
  members: readonly EntityView[];
  /** The thing one came for. */
  hash: string;
}

type Open = { what: "changes" | "yes" | "versions" | "sector-plans" } | { what: "history"; entity: string; field: string };

/** The plan, once the program has answered. */
export function PlanPage({ family, page, choices, members, hash }: PageProps): ReactElement {
  const [open, setOpen] = useState<Open | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const goTo = useGoTo(hash);
  const showHistory = useCallback((entity: EntityView, field: string) => {
    setOpen({ what: "history", entity: entity.id, field });
  }, []);
  const { putAway, away } = usePutAway(family, goTo);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const attempt = useCallback((doing: Promise<unknown>): void => {
    setFailure(null);
    doing.catch((reason: unknown) => {
      setFailure(toCommandFailure(reason));
    });
  }, []);
  const plan = usePlanOf({ family, page, choices, members }, { goTo, showHistory, putAway, attempt });

  const { open: placed, closed } = useMemo(() => byHorizon(page.goals, page.horizons), [page.goals, page.horizons]);
  const inOrder = useMemo(() => [...placed.flatMap(({ goals }) => goals), ...closed], [placed, closed]);
  const serving = useMemo(() => byGoal(inOrder, page.interventions), [inOrder, page.interventions]);
  const close = (): void => {
    setOpen(null);
  };

  const askYes = (): void => {
    setOpen({ what: "yes" });
  };
  usePlanKeys({
    things: [...page.goals, ...page.interventions],
    goal: current ?? placed.flatMap(({ goals }) => goals)[0]?.id ?? null,
    onNew: setAdding,
    onHistory: showHistory,
    onAskYes: page.plan === null ? null : askYes,
  });

  const watched =
    open?.what === "history" ? [...page.goals, ...page.interventions].find(({ id }) => id === open.entity) : undefined;
  return (
    <PlanProvider value={plan}>
      <VersionStrip
        onChanges={() => {
          setOpen({ what: "changes" });
        }}
        onAskYes={askYes}
      />
      <PutAwayNote away={away} />
      {failure !== null && <ErrorNotice error={failure} />}
      <div className="plan-body">
        <Outline
          open={placed}
          serving={serving.of}
          current={current}
          onNewGoal={() => {
            setAdding("goal");
          }}
          onVersions={() => {
            setOpen({ what: "versions" });
          }}
          onSectorPlans={() => {
            setOpen({ what: "sector-plans" });
          }}
        />
        <PlanDocument
          goals={inOrder.slice(0, inOrder.length - closed.length)}
          closed={closed}
          serving={serving.of}
          without={serving.without}
          adding={adding}
          onAdding={setAdding}
          onAt={setCurrent}
        />
      </div>
      <Week />
      {open?.what === "changes" && <ChangesDialog onClose={close} />}
      {open?.what === "versions" && <VersionsDialog onClose={close} />}
      {open?.what === "sector-plans" && <SectorPlansDialog onClose={close} />}
      {open?.what === "yes" && page.plan !== null && <AskYes plan={page.plan.id} onClose={close} onYes={close} />}
      {open?.what === "history" && watched !== undefined && (
        <HistoryDialog entity={watched} field={open.field} onClose={close} />
      )}
    </PlanProvider>
  );
}
