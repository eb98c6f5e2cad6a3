import type { Day } from "../../shared/day-text";

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formatters.get(`${locale} ${key}`);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formatters.set(`${locale} ${key}`, made);
  return made;
}

function midday(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** "Tirsdag 24. november". */
export function wholeDay(day: Day, locale: string): string {
  const weekday = formatter(locale, "weekday", { weekday: "long" }).format(midday(day));
  const date = formatter(locale, "date", { day: "numeric", month: "long" }).format(midday(day));
  return `${weekday.charAt(0).toLocaleUpperCase(locale)}${weekday.slice(1)} ${date}`;
}

/** "30. nov.", where there is no room for more. */
export function briefDay(day: Day, locale: string): string {
  return formatter(locale, "brief", { day: "numeric", month: "short" }).format(midday(day));
}

/** The number of the week by ISO 8601, as Danish calendars have it: the week of its Thursday. */
export function weekOf(day: Day): number {
  const thursday = midday(day);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
  return 1 + Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000));
}
