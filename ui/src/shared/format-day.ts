/** Each holds some 60 KB that the browser's heap does not know of, so they are not made anew for every row of a list. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${String(withYear)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const parts: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" };
  const made = new Intl.DateTimeFormat(locale, withYear ? { ...parts, year: "numeric" } : parts);
  formatters.set(key, made);
  return made;
}

/**
 * A day as people write it: "tirs. 24. nov.", and with the year when it is not this year's.
 * `day` is an ISO date without a time; `today` says which year needs no mention.
 */
export function formatDay(day: string, locale: string, today: Date): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formatter(locale, date.getUTCFullYear() !== today.getFullYear()).format(date);
}
