import type { MeetingView } from "../../backend/bindings.gen";
import type { Text } from "../../i18n/Language";
import { sayDay } from "../../shared/DayText";
import type { Day } from "../../shared/day-text";
import { dayOfMoment, timeOfMoment } from "../../shared/moment-text";

/** "i dag kl. 13.00", "tors. 26. nov. kl. 9.00". */
export function sayMoment(text: Text, ms: number, locale: string, today: Day): string {
  return text("today-moment", { day: sayDay(text, dayOfMoment(ms), locale, today), time: timeOfMoment(ms, locale) });
}

/** When something was, as short as it can be said: the clock today, the day before that. */
export function sayBriefly(text: Text, ms: number, locale: string, today: Day): string {
  const day = dayOfMoment(ms);
  return day === today ? timeOfMoment(ms, locale) : sayDay(text, day, locale, today);
}

/** What a meeting is called: its title, or else what kind of meeting it is. */
export function meetingName(text: Text, meeting: MeetingView): string {
  const title = meeting.title ?? "";
  return title === "" ? text("today-meeting-kind", { kind: meeting.kind ?? "other" }) : title;
}
