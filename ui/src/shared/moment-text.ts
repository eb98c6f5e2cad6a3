import type { Day } from "./day-text";

/** The clock on every wall that matters here, wherever the computer was set up. */
const timeZone = "Europe/Copenhagen";

/** Each costs some 60 KB: they are made once, not for every line. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.values(options).join()}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formatters.set(key, made);
  return made;
}

const day = { year: "numeric", month: "2-digit", day: "2-digit" } as const;

/** The day it is in Denmark at a moment, given in milliseconds since 1970. */
export function dayOfMoment(ms: number): Day {
  // Part by part: which places write YYYY-MM-DD is not the same in every browser.
  const parts = new Map(formatter("en-GB", day).formatToParts(ms).map(({ type, value }) => [type, value]));
  return `${parts.get("year") ?? ""}-${parts.get("month") ?? ""}-${parts.get("day") ?? ""}`;
}

/** What the clock in Denmark says at a moment: "8.05", "13.00"; "13:00" in English. */
export function timeOfMoment(ms: number, locale: string): string {
  const [hour, ...rest] = formatter(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(ms).split(/(?=[.:])/);
  return [String(Number(hour)), ...rest].join("");
}
