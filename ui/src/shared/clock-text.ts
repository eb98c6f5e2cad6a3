/** Danes write 8.15, the English 8:15. */
function between(locale: string): string {
  return locale.startsWith("da") ? "." : ":";
}

/** A time of day, given in minutes after midnight: "8.15", "9.00"; "8:15" in English. */
export function sayClock(minutes: number, locale: string): string {
  return `${String(Math.floor(minutes / 60))}${between(locale)}${String(minutes % 60).padStart(2, "0")}`;
}

/** The same where there is little room: a whole hour is its number alone. */
export function sayClockBriefly(minutes: number, locale: string): string {
  return minutes % 60 === 0 ? String(Math.floor(minutes / 60)) : sayClock(minutes, locale);
}
