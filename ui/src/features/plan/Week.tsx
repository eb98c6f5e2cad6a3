import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { ReactElement } from "react";
import type { PlanWeekView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead } from "../../backend/queries";
import { useLocale, useText } from "../../i18n/Language";
import { fieldOf, idsOf } from "../../record/values";
import { Button } from "../../shared/Button";
import { writeNumber } from "../../shared/editable/read-number";
import { isOver } from "./arrange";
import { usePlan } from "./plan-context";
import { WeekDay } from "./WeekDay";
import { daysAfter, daysOf, weekNumber } from "./week-model";

const hoursIn = (minutes: number | null): number => Math.round(((minutes ?? 0) / 60) * 100) / 100;

/** The week that the plan makes: whose time is taken when, seen while one writes. */
export function Week(): ReactElement {
  const text = useText();
  const { family, page } = usePlan();
  const [day, setDay] = useState(page.today);
  const week = useRead("plan_week", { family, day });
  // While the next one is fetched the last one stays: nothing jumps.
  const [last, setLast] = useState<PlanWeekView | undefined>(undefined);
  if (week.data !== undefined && week.data !== last) setLast(week.data);
  const shown = week.data ?? last;
  const number = shown === undefined ? "" : weekNumber(shown.monday);

  return (
    <section className="week" aria-label={text("plan-week", { number })} aria-busy={week.isPending}>
      {week.error !== null && <ErrorNotice error={week.error} onRetry={() => void week.refetch()} />}
      {shown !== undefined && (
        <>
          <div className="week-side">
            <p className="week-turn">
              <Button
                look="plain"
                aria-label={text("plan-week-before")}
                onPress={() => {
                  setDay(daysAfter(shown.monday, -7));
                }}
              >
                <ChevronLeft aria-hidden />
              </Button>
              <b role="status">{text("plan-week", { number })}</b>
              <Button
                look="plain"
                aria-label={text("plan-week-after")}
                onPress={() => {
                  setDay(daysAfter(shown.monday, 7));
                }}
              >
                <ChevronRight aria-hidden />
              </Button>
            </p>
            <Totals week={shown} />
          </div>
          <Days week={shown} />
        </>
      )}
    </section>
  );
}

function Days({ week }: { week: PlanWeekView }): ReactElement {
  const { page } = usePlan();
  const days = daysOf(week);
  const weekend = days.slice(5);
  return (
    <ol className="week-days">
      {days.slice(0, 5).map((day) => (
        <WeekDay key={day.on} days={[day]} today={page.today} />
      ))}
      <WeekDay days={weekend} today={page.today} />
    </ol>
  );
}

/** How much of whose week is taken; with "?" where two values stand for it. */
function Totals({ week }: { week: PlanWeekView }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { page, given } = usePlan();
  const disputed = new Set(
    page.interventions
      .filter((one) => !isOver(one) && ["weekly_minutes", "weekly_slots", "period"].some((field) => fieldOf(one, field)?.clashes === true))
      .flatMap((one) => idsOf(one, "members")),
  );
  return (
    <dl className="week-totals">
      <div className="strong">
        <dt>{text("plan-week-all")}</dt>
        <dd>{week.hours.length + week.meetings.length}</dd>
      </div>
      {week.minutes.map(({ member, minutes }) => (
        <div key={member}>
          <dt>{given(member)}</dt>
          <dd>
            {text("plan-week-hours", { hours: writeNumber(hoursIn(minutes), locale) })}
            {disputed.has(member) && <span title={text("plan-has-clash")}>{text("plan-week-disputed")}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
