import { TriangleAlert } from "lucide-react";
import type { ReactElement } from "react";
import { useLocale, useText } from "../../i18n/Language";
import type { Text } from "../../i18n/Language";
import { breakable } from "../../shared/breakable";
import { sayClockBriefly } from "../../shared/clock-text";
import { DepartmentMark } from "../../shared/DepartmentMark";
import { writeDay } from "../../shared/format-day";
import { usePlan } from "./plan-context";
import type { Block, Day, Event } from "./week-model";

function weekdayWord(text: Text, on: string): string {
  const words: Record<number, string> = {
    0: text("weekday-7"),
    1: text("weekday-1"),
    2: text("weekday-2"),
    3: text("weekday-3"),
    4: text("weekday-4"),
    5: text("weekday-5"),
    6: text("weekday-6"),
  };
  return words[new Date(`${on}T12:00:00Z`).getUTCDay()] ?? "";
}

/** "9–14"; of a meeting only when it begins. */
function span({ from, to, meeting }: Event, locale: string): string {
  const begins = sayClockBriefly(from, locale);
  return to === null || meeting !== null ? begins : `${begins}–${sayClockBriefly(to, locale)}`;
}

/** A day of the week, or Saturday and Sunday together. */
export function WeekDay({ days, today }: { days: readonly Day[]; today: string }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const isToday = days.some(({ on }) => on === today);
  const name = (on: string): string => {
    const day = text("plan-day", { weekday: weekdayWord(text, on), day: Number(on.slice(8)) });
    return on === today ? text("plan-today", { day }) : day;
  };
  const names = days.map(({ on }) => name(on));
  const [first = "", second] = names;
  return (
    <li className={isToday ? "week-day is-today" : "week-day"} aria-current={isToday ? "date" : undefined}>
      <h3 title={days.map(({ on }) => writeDay(on, locale)).join(" – ")}>
        {second === undefined ? first : text("plan-days", { first, second })}
      </h3>
      {days.map(({ on, blocks }) => (
        <div key={on}>
          {blocks.map((block) => (
            <BlockOf key={block.events.map(({ key }) => key).join()} block={block} />
          ))}
        </div>
      ))}
    </li>
  );
}

function BlockOf({ block }: { block: Block }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { everyone, goTo } = usePlan();
  const { collision, events } = block;
  const lines = events.map((event) => <EventLine key={event.key} event={event} />);
  if (collision === null) return <>{lines}</>;
  return (
    <div className="week-collision">
      {lines}
      <p>
        <TriangleAlert aria-hidden />
        <b>{text("plan-busy-until", { who: everyone(collision.members), time: sayClockBriefly(collision.until, locale) })}</b>{" "}
        <button
          type="button"
          className="link"
          onClick={() => {
            goTo(collision.later, "weekly_slots");
          }}
        >
          {text("plan-move-it")}
        </button>
      </p>
    </div>
  );
}

function EventLine({ event }: { event: Event }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { markOfDepartment, page, everyone, goTo } = usePlan();
  const { hour, meeting } = event;
  const mark = hour === null ? null : markOfDepartment(hour.department);
  const own = page.interventions.some(({ id }) => id === hour?.intervention);
  const title = hour?.title ?? meeting?.title ?? text("plan-meeting", { kind: meeting?.kind ?? "other" });
  const who = hour === null || hour.members.length === 0 ? "" : `, ${everyone(hour.members)}`;
  const words = `${title}${who}${hour?.is_disputed === true ? text("plan-week-disputed") : ""}`;
  return (
    <p className={hour?.is_disputed === true ? "event maybe" : "event"}>
      {mark === null ? <span className={meeting === null ? "plan-no-mark" : "plan-no-mark meeting"} /> : <DepartmentMark {...mark} />}
      <span className="time">{span(event, locale)}</span>
      {hour !== null && own ? (
        <button
          type="button"
          className="event-title"
          title={words}
          aria-label={words}
          onClick={() => {
            goTo(hour.intervention, "weekly_slots");
          }}
        >
          {breakable(words)}
        </button>
      ) : (
        <span className="event-title" title={words}>
          {breakable(words)}
        </span>
      )}
    </p>
  );
}
