import { CircleCheck, PenLine, Undo2 } from "lucide-react";
import type { ReactElement } from "react";
import type { ApprovalView, EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { numberOf, periodOf, textOf } from "../../record/values";
import { useUndo } from "../../record/Undo";
import { Button } from "../../shared/Button";
import { DayText } from "../../shared/DayText";
import { Kbd } from "../../shared/Kbd";
import { danishMoment } from "../../shared/MomentText";
import { countChanges } from "./changes";
import { usePlan } from "./plan-context";
import { useWords } from "./words";

interface StripProps {
  onChanges: () => void;
  onAskYes: () => void;
}

/** The version that is worked by: the one in force, else the newest. */
export function versionShown(versions: readonly EntityView[]): EntityView | undefined {
  return versions.findLast((version) => textOf(version, "status") === "in-force") ?? versions.at(-1);
}

/** Who said yes to the version in force; of older plans without a day the last yes counts. */
export function whoSaidYes(approvals: readonly ApprovalView[], version: EntityView | undefined): string[] {
  const since = version === undefined ? null : periodOf(version, "in_force").from;
  const counted = approvals.filter(({ at_ms }) => since !== null && danishMoment(at_ms ?? 0).day >= since);
  const last = approvals.at(-1);
  const yes = counted.length > 0 ? counted : last === undefined ? [] : [last];
  return [...new Set(yes.flatMap(({ members }) => members))];
}

/** Which version this is, whose yes it has, and what is different since. */
export function VersionStrip({ onChanges, onAskYes }: StripProps): ReactElement {
  const text = useText();
  const words = useWords();
  const { page, changed, everyone } = usePlan();
  const { undo, canUndo } = useUndo();
  const version = versionShown(page.versions);
  const since = version === undefined ? null : periodOf(version, "in_force").from;
  const yes = whoSaidYes(page.approvals, version);
  const count = countChanges(changed);
  return (
    <section className="version-strip" aria-label={text("plan-version-label")}>
      <span>
        {version === undefined ? (
          <b>{text("plan-draft")}</b>
        ) : (
          <>
            <b>{text("plan-version", { number: numberOf(version, "number") ?? 1 })}</b>{" "}
            <span className="muted">
              {words.version(textOf(version, "status"))}
              {since !== null && (
                <>
                  {" "}
                  {text("plan-since")} <DayText day={since} />
                </>
              )}
            </span>
          </>
        )}
      </span>
      <span className="with-mark muted">
        {yes.length > 0 ? (
          <>
            <CircleCheck aria-hidden />
            {text("plan-approved-by", { who: everyone(yes) })}
          </>
        ) : (
          text("plan-not-approved")
        )}
      </span>
      {count > 0 && (
        <span className="with-mark">
          <span className="tag news">
            <PenLine aria-hidden />
            {text("plan-changes", { count })}
          </span>
          <button type="button" className="link" onClick={onChanges}>
            {text("plan-see-them")}
          </button>
        </span>
      )}
      <span className="spacer" />
      {canUndo && (
        <Button look="plain" onPress={undo}>
          <Undo2 aria-hidden />
          {text("undo-undo")} <Kbd keys="Ctrl+Z" />
        </Button>
      )}
      {page.plan !== null && (
        <Button look="primary" onPress={onAskYes}>
          {text("plan-ask-yes")}
        </Button>
      )}
    </section>
  );
}
