/** One formatter a language: each holds some 60 KB that the browser's heap does not know of. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The time of day as people write it: "12.41" in Danish, "12:41" in English. */
export function formatTime(moment: Date, locale: string): string {
  const known = formatters.get(locale);
  const formatter = known ?? new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", hourCycle: "h23" });
  if (known === undefined) formatters.set(locale, formatter);
  return formatter.format(moment);
}
