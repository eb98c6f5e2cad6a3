import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { dayIn, numberOf, periodOf, textOf, thingOf } from "../../record/values";
import { DayText, sayDay, useToday } from "../../shared/DayText";
import { useLocale } from "../../i18n/Language";
import { Dialog } from "../../shared/Dialog";
import { MomentText } from "../../shared/MomentText";
import { usePlan } from "./plan-context";
import { languageName } from "./languages";
import { useWords } from "./words";

/** All versions with their days, newest first, and every yes. */
export function VersionsDialog({ onClose }: { onClose: () => void }): ReactElement {
  const text = useText();
  const words = useWords();
  const locale = useLocale();
  const today = useToday();
  const { page, everyone } = usePlan();
  const say = (day: string | null): string => (day === null ? "" : sayDay(text, day, locale, today));
  return (
    <Dialog called="versions" look="wide" heading={text("plan-versions-heading")} onClose={onClose}>
      {page.versions.length === 0 && <p className="muted">{text("plan-no-versions")}</p>}
      <ol className="version-list">
        {page.versions.toReversed().map((version) => {
          const { from, to } = periodOf(version, "in_force");
          const drafted = dayIn(version, "drafted_on");
          return (
            <li key={version.id}>
              <b>{text("plan-version", { number: numberOf(version, "number") ?? 1 })}</b>{" "}
              <span className="muted">{words.version(textOf(version, "status"))}</span>{" "}
              {from !== null || to !== null ? (
                <span>{text("field-period", { from: say(from), to: say(to) })}</span>
              ) : (
                drafted !== null && <DayText day={drafted} />
              )}
            </li>
          );
        })}
      </ol>
      {page.approvals.length > 0 && <h3>{text("plan-every-yes")}</h3>}
      <ol className="version-list">
        {page.approvals.toReversed().map((approval, index) => (
          <li key={index}>
            <b>{everyone(approval.members)}</b> <MomentText ms={approval.at_ms} />{" "}
            <span className="muted">
              {text("plan-yes-how-in", { how: words.how(approval.how), language: languageName(approval.language, locale) })}
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

/** The plans that the law asks for, which this one gathers: where they are, not what they say. */
export function SectorPlansDialog({ onClose }: { onClose: () => void }): ReactElement {
  const text = useText();
  const { page, markOfDepartment, options, everyone } = usePlan();
  return (
    <Dialog called="sector-plans" look="wide" heading={text("plan-sector-plans-heading")} onClose={onClose}>
      {page.sector_plans.length === 0 && <p className="muted">{text("plan-no-sector-plans")}</p>}
      <ul className="version-list">
        {page.sector_plans.map((one) => {
          const kind = thingOf(one, "kind");
          const followUp = dayIn(one, "follow_up_on");
          const members = one.fields.find(({ field }) => field === "members")?.value;
          const ids = members?.type === "list" ? members.value.flatMap((each) => (each.type === "thing" ? [each.value] : [])) : [];
          return (
            <li key={one.id}>
              <b>{options(one, "kind").find(({ id }) => id === kind)?.label ?? text("plan-sector-plan")}</b>{" "}
              <span className="muted">
                {[markOfDepartment(thingOf(one, "department"))?.label, everyone(ids), textOf(one, "case_number"), textOf(one, "system")]
                  .filter((part) => part !== undefined && part !== "")
                  .join(" · ")}
              </span>{" "}
              {followUp !== null && <DayText day={followUp} deadline />}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
