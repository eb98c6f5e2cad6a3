import { formatDay } from "./format-day";

/** A calendar day, as YYYY-MM-DD. */
export type Day = string;

const DAY_MS = 86_400_000;

function middayUtc(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** The day it is here, by the computer's clock. */
export function dayOf(moment: Date): Day {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(moment.getFullYear()).padStart(4, "0")}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** How many days from `today` to `day`; negative when it is past, null when one of them is no day. */
export function daysUntil(day: Day, today: Day): number | null {
  const days = Math.round((middayUtc(day) - middayUtc(today)) / DAY_MS);
  return Number.isNaN(days) ? null : days;
}

/** What to say of a day: that it is today or nearly, or which day it is. */
export type DayPhrase = { near: "today" | "yesterday" | "tomorrow" } | { written: string };

/** "i dag", "i går", "i morgen", or "tirs. 24. nov.", with the year only when it is another. */
export function dayPhrase(day: Day, locale: string, today: Day): DayPhrase {
  const near = ({ "0": "today", "-1": "yesterday", "1": "tomorrow" } as const)[String(daysUntil(day, today))];
  return near === undefined ? { written: formatDay(day, locale, new Date(`${today}T12:00:00`)) } : { near };
}

/** How many days a deadline is over; 0 when it is not. */
export function daysOver(deadline: Day, today: Day): number {
  return Math.max(0, -(daysUntil(deadline, today) ?? 0));
}
