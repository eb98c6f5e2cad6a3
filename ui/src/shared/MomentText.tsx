import type { ReactElement } from "react";
import { useLocale, useText } from "../i18n/Language";
import type { Text } from "../i18n/Language";
import { sayClock } from "./clock-text";
import { sayDay, useToday } from "./DayText";
import type { Day } from "./day-text";
import { dayOfMoment, timeOfMoment } from "./moment-text";

/** The Danish day and time of a moment, as YYYY-MM-DD and minutes after midnight. */
export function danishMoment(ms: number): { day: Day; minutes: number } {
  const [hour = "0", minute = "0"] = timeOfMoment(ms, "en-GB").split(":");
  return { day: dayOfMoment(ms), minutes: Number(hour) * 60 + Number(minute) };
}

/** "man. 23. nov. kl. 15.42". */
export function sayMoment(text: Text, ms: number, locale: string, today: Day): string {
  const { day, minutes } = danishMoment(ms);
  return text("moment-text", { day: sayDay(text, day, locale, today), time: sayClock(minutes, locale) });
}

/** A moment in words, where it has to be part of something else. */
export function useMomentWords(): (ms: number) => string {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  return (ms) => sayMoment(text, ms, locale, today);
}

/** A moment as people say it; nothing of one that nobody knows. */
export function MomentText({ ms }: { ms: number | null }): ReactElement | null {
  const words = useMomentWords();
  return ms === null ? null : <time dateTime={new Date(ms).toISOString()}>{words(ms)}</time>;
}
