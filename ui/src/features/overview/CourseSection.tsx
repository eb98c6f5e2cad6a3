import { Link } from "@tanstack/react-router";
import { memo, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { InterventionView } from "../../backend/bindings.gen";
import { useLocale, useText } from "../../i18n/Language";
import { sayDay, useToday } from "../../shared/DayText";
import { DepartmentMark, markKeyOf } from "../../shared/DepartmentMark";
import type { MarkKey } from "../../shared/DepartmentMark";
import { Segmented } from "../../shared/Segmented";
import { bar, spanOf } from "./course-axis";
import type { Scope, Span } from "./course-axis";
import { CourseHead, CourseLines, MeetingRow } from "./CourseAxis";
import { useOverview } from "./overview-context";
import { atHome } from "./people";
import { codeWord } from "./words";
import { useRoving } from "./use-roving";
import "./course.css";

type State = "past" | "agreed" | "running";

/** What is drawn: what is only proposed, or was declined, stands in the plan. */
const states: Record<string, State | undefined> = { ended: "past", granted: "agreed", running: "running", paused: "running" };

interface Row {
  intervention: InterventionView;
  state: State;
  /** Of the first row of a department. */
  mark: MarkKey | null;
  key: MarkKey;
  department: string;
}

/** The interventions by department in the set-up's order, each department's oldest first. */
function useRows(): Row[] {
  const { page, choices } = useOverview();
  return useMemo(() => {
    const departments = choices.filter(({ kind }) => kind === "department");
    const order = new Map(departments.map(({ id }, place) => [id, place]));
    const place = ({ department }: InterventionView): number => (department === null ? Number.MAX_SAFE_INTEGER : (order.get(department) ?? order.size));
    const drawn = page.interventions
      .filter(({ status }) => states[status ?? ""] !== undefined)
      .sort((one, other) => place(one) - place(other) || (one.period.from ?? "").localeCompare(other.period.from ?? ""));
    return drawn.map((intervention, index) => {
      const row = departments.find(({ id }) => id === intervention.department);
      const key: MarkKey = row === undefined ? "net" : markKeyOf(row.short ?? row.name);
      const first = index === 0 || drawn[index - 1]?.department !== intervention.department;
      return { intervention, state: states[intervention.status ?? ""] ?? "running", mark: first ? key : null, key, department: row?.short ?? row?.name ?? "" };
    });
  }, [page.interventions, choices]);
}

/** What all departments do, on one axis with the phases; Enter opens one in the plan. */
export function CourseSection(): ReactElement {
  const text = useText();
  const { page } = useOverview();
  const rows = useRows();
  const [scope, setScope] = useState<Scope>("all");
  const span = useMemo(
    () => spanOf(scope, page.today, page.course, page.interventions),
    [scope, page.today, page.course, page.interventions],
  );
  const shown = rows.filter(({ intervention }) => bar(span, intervention.period) !== null);
  const roving = useRoving(shown.map(({ intervention }, index) => ({ id: intervention.id, x: 0, y: index * 10 })));
  const running = rows.filter(({ state }) => state === "running").length;
  return (
    <section className="course-section" aria-labelledby="overview-course">
      <header>
        <h2 id="overview-course">{text("overview-course")}</h2>
        <span className="muted small">{text("overview-course-running", { count: running })}</span>
        <span className="spacer" />
        <Segmented
          label={text("overview-scope")}
          value={scope}
          onChange={setScope}
          choices={[
            { id: "quarter", label: text("overview-scope-quarter") },
            { id: "year", label: text("overview-scope-year") },
            { id: "all", label: text("overview-scope-all") },
          ]}
        />
      </header>
      {rows.length === 0 && <p className="overview-empty">{text("overview-course-empty")}</p>}
      <div className="course">
        <CourseLines scope={scope} span={span} />
        <CourseHead scope={scope} span={span} />
        <ol aria-label={text("overview-course")} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
          {shown.map((row) => (
            <CourseRow key={row.intervention.id} row={row} span={span} tabIndex={roving.tabIndex(row.intervention.id)} />
          ))}
        </ol>
        <MeetingRow span={span} />
      </div>
    </section>
  );
}

const CourseRow = memo(function CourseRow({ row, span, tabIndex }: { row: Row; span: Span; tabIndex: 0 | -1 }): ReactElement | null {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const { familyId, page, people } = useOverview();
  const { intervention, state, mark, key, department } = row;
  const drawn = bar(span, intervention.period);
  if (drawn === null) return null;
  const title = intervention.title === "" ? text("overview-nameless") : intervention.title;
  const home = atHome(page);
  const isForAll = intervention.members.length === 0 || (home.length > 1 && intervention.members.length === home.length && home.every((id) => intervention.members.includes(id)));
  const whom = isForAll ? text("overview-everybody") : intervention.members.map(people.given).join(", ");
  const hours = intervention.weekly_minutes === null ? null : Math.round((intervention.weekly_minutes / 60) * 10) / 10;
  const said = hours === null || hours === 0 || state === "past" ? null : text("record-hours", { hours });
  const { from, to } = intervention.period;
  const spoken = [
    title,
    department,
    whom,
    codeWord(text, "intervention", "status", intervention.status ?? ""),
    from === null ? null : text("overview-from", { day: sayDay(text, from, locale, today) }),
    to === null ? null : text("overview-to", { day: sayDay(text, to, locale, today) }),
    said,
  ].filter((part) => part !== null && part !== "");
  const inside = drawn.left + drawn.width > 92;
  const look = [`bar ${state}`, drawn.opensRight ? "opens-right" : "", drawn.opensLeft ? "opens-left" : ""].join(" ");
  return (
    <li>
      <Link
        to="/familie/$familyId/plan"
        params={{ familyId }}
        hash={intervention.id}
        className={`course-row ${key} ${state}`}
        data-stop={intervention.id}
        tabIndex={tabIndex}
        aria-label={spoken.join(", ")}
        preload={false}
      >
        <span className="course-name">
          {mark === null ? <span className="no-mark" /> : <DepartmentMark mark={mark} />}
          <bdi className="title" title={title}>
            {title}
          </bdi>
          <bdi className="whom" title={whom}>
            {whom}
          </bdi>
        </span>
        <span className="track">
          <span className={look} style={{ insetInlineStart: `${drawn.left}%`, width: `${drawn.width}%` }} />
          {said !== null && (
            <span className="hours" style={inside ? { insetInlineEnd: `${100 - drawn.left - drawn.width}%`, paddingInlineEnd: "6px" } : { insetInlineStart: `${drawn.left + drawn.width}%`, paddingInlineStart: "5px" }}>
              {said}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
});
