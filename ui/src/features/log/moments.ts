import type { Day } from "../../shared/day-text";

/** Made once: each formatter holds some 60 KB, and there are thousands of rows. Times are Danish wherever the computer is. */
const zone = "Europe/Copenhagen";
const days = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
const times = new Map<string, Intl.DateTimeFormat>();

/** The Danish day of a moment. */
export function dayOfMoment(ms: number): Day {
  return days.format(ms);
}

/** The time of day: "17.20". */
export function timeOf(ms: number, locale: string): string {
  const known = times.get(locale);
  const formatter = known ?? new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  if (known === undefined) times.set(locale, formatter);
  return formatter.format(ms).replace(/^0/, "");
}
