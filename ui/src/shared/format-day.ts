/**
 * A day as people write it: "tirs. 24. nov.", and with the year when it is not this year's.
 * `day` is an ISO date without a time; `today` says which year needs no mention.
 */
export function formatDay(day: string, locale: string, today: Date): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const parts: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" };
  if (date.getUTCFullYear() !== today.getFullYear()) parts.year = "numeric";
  return new Intl.DateTimeFormat(locale, parts).format(date);
}
