import type { ReactElement } from "react";
import { useLocale, useText } from "../../i18n/Language";
import { useToday } from "../../shared/DayText";
import type { Day } from "../../shared/day-text";
import { formatDay } from "../../shared/format-day";
import { timeOfMoment } from "../../shared/moment-text";

/** When something was: the day, and beneath it the time where it is known, and the year where it is another. */
export function When({ day, at }: { day: Day; at: number | null }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const year = day.slice(0, 4);
  return (
    <span className="when">
      <time dateTime={day}>{formatDay(day, locale, new Date(`${day}T12:00:00`))}</time>
      <small>
        {year !== today.slice(0, 4) && <span>{year} </span>}
        {at !== null && text("log-time", { time: timeOfMoment(at, locale) })}
      </small>
    </span>
  );
}
