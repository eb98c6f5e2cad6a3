import type { ReactElement } from "react";
import { useLocale, useText } from "../../i18n/Language";
import { danishMoment, useMomentWords } from "../../shared/MomentText";
import { sayDay, useToday } from "../../shared/DayText";
import { bar, dayNumber, place, ticks } from "./course-axis";
import type { Scope, Span } from "./course-axis";
import { useOverview } from "./overview-context";
import { codeWord } from "./words";

/** Few, and kept: each costs the page as much as a picture. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function sayTick(day: string, scope: Scope, newYear: boolean, locale: string): string {
  const shape = scope === "quarter" ? "day" : newYear ? "year" : "month";
  const key = `${locale} ${shape}`;
  let format = formatters.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      month: "short",
      ...(shape === "day" ? { day: "numeric" } : shape === "year" ? { year: "numeric" } : {}),
    });
    formatters.set(key, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Behind the rows: the phases, the months and the line of today. */
export function CourseLines({ scope, span }: { scope: Scope; span: Span }): ReactElement {
  const { page } = useOverview();
  const now = place(span, dayNumber(page.today));
  return (
    <div className="course-lines" aria-hidden>
      {page.course.phases.map(({ phase, period }, index) => {
        const drawn = period === null ? null : bar(span, period);
        if (drawn === null) return null;
        const look = index === page.course.current ? "current" : index % 2 === 0 ? "even" : "odd";
        return <i key={phase} className={`band ${look}`} style={{ insetInlineStart: `${drawn.left}%`, width: `${drawn.width}%` }} />;
      })}
      {ticks(scope, span).map(({ day, at }) => (
        <i key={day} className="tick" style={{ insetInlineStart: `${at}%` }} />
      ))}
      <i className="now" style={{ insetInlineStart: `${now}%` }} />
    </div>
  );
}

/** In percent of the axis: what the beginning of a phase's name takes, and what its number takes. */
const NAME_WIDTH = 9;
const NUMBER_WIDTH = 2;

/** Over the rows: what the phases and months are called, and that it is today. */
export function CourseHead({ scope, span }: { scope: Scope; span: Span }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { page } = useOverview();
  const now = place(span, dayNumber(page.today));
  // Nothing is written over the word of today, nor beyond the edge.
  const drawn = page.course.phases.flatMap(({ phase, name, period }, index) => {
    const bounds = period === null ? null : bar(span, period);
    return bounds === null ? [] : [{ phase, name, number: index + 1, ...bounds }];
  });
  const months = ticks(scope, span).filter(({ at }) => Math.abs(at + 2 - now) > 6 && at < 97);
  return (
    <div className="course-head" aria-hidden>
      {drawn.map(({ phase, name, left, width, number }, index) => {
        // Where the next begins before a number has room, the bar alone tells.
        const hasRoom = (drawn[index + 1]?.left ?? 100 + NUMBER_WIDTH) - left >= NUMBER_WIDTH;
        return (
          <span key={phase} className="phase-name" style={{ insetInlineStart: `${left}%`, width: `${width}%` }} title={name}>
            {width >= NAME_WIDTH ? text("overview-phase-name", { number, name }) : hasRoom && number}
          </span>
        );
      })}
      {months.map(({ day, at, newYear }) => (
        <span key={day} className={newYear || scope === "quarter" ? "tick-name" : "tick-name minor"} style={{ insetInlineStart: `${at}%` }}>
          {sayTick(day, scope, newYear, locale)}
        </span>
      ))}
      <span className="now-name" style={{ insetInlineStart: `${now}%` }}>
        {text("day-near", { near: "today" })}
      </span>
    </div>
  );
}

/** The last row: meetings as dots, filled when they were held; evaluations as diamonds. */
export function MeetingRow({ span }: { span: Span }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const moment = useMomentWords();
  const { page } = useOverview();
  const within = (at: number): boolean => at >= 0 && at <= 100;
  const meetings = page.meetings.flatMap((meeting) => {
    if (meeting.starts_at_ms === null) return [];
    const at = place(span, dayNumber(danishMoment(meeting.starts_at_ms).day));
    if (!within(at)) return [];
    const title = meeting.title ?? codeWord(text, "meeting", "kind", meeting.kind ?? "");
    return [{ id: meeting.id, at, held: meeting.status === "held" || meeting.starts_at_ms < (page.now_ms ?? 0), words: `${title}, ${moment(meeting.starts_at_ms)}` }];
  });
  const evaluations = page.due
    .filter(({ follow_up: kind }) => kind === "evaluation")
    .flatMap(({ entity, due_on: on, title }) => {
      const at = place(span, dayNumber(on));
      const name = title ?? codeWord(text, "follow_up", "kind", "evaluation");
      return within(at) ? [{ id: entity, at, name, words: `${name}, ${sayDay(text, on, locale, today)}` }] : [];
    });
  return (
    <div className="course-row meetings">
      <span className="course-name">
        <span className="no-mark" />
        {text("overview-meetings")}
      </span>
      <ul className="track" aria-label={text("overview-meetings")}>
        {meetings.map(({ id, at, held, words }) => (
          <li key={id} className={held ? "dot" : "dot coming"} style={{ insetInlineStart: `${at}%` }} title={words}>
            <span className="visually-hidden">{words}</span>
          </li>
        ))}
        {evaluations.map(({ id, at, name, words }, index) => (
          <li key={id} className={at > 76 ? "milestone before" : "milestone"} style={{ insetInlineStart: `${at}%` }} title={words}>
            <svg viewBox="0 0 10 10" aria-hidden>
              <path d="M5 0l5 5-5 5-5-5z" />
            </svg>
            {at - (evaluations[index - 1]?.at ?? -100) > 24 && (evaluations[index + 1]?.at ?? 200) - at > 24 ? <bdi>{name}</bdi> : <span className="visually-hidden">{words}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
