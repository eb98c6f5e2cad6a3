/** Each holds some 60 KB that the browser's heap does not know of, so they are not made anew for every row of a list. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** How much of a day is written. */
const shapes = {
  near: { weekday: "short", day: "numeric", month: "short" },
  far: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  edit: { day: "numeric", month: "long", year: "numeric" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

function formatter(locale: string, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: "UTC" });
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
  return formatter(locale, date.getUTCFullYear() === today.getFullYear() ? "near" : "far").format(date);
}

/** A day as it is written to be edited: whole, with its year, so that it reads back as the same day. */
export function writeDay(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formatter(locale, "edit").format(date);
}
