import { ClockAlert } from "lucide-react";
import { createContext, useContext } from "react";
import type { ReactElement } from "react";
import { useLocale, useText } from "../i18n/Language";
import type { Text } from "../i18n/Language";
import { dayOf, dayPhrase, daysOver } from "./day-text";
import type { Day } from "./day-text";

const TodayContext = createContext<Day | null>(null);

/** What day it is for everything inside: tests and the program say so in one place. */
export const TodayProvider = TodayContext.Provider;

/** The day it is. */
export function useToday(): Day {
  return useContext(TodayContext) ?? dayOf(new Date());
}

/** A day in words, where it has to be part of something else. */
export function sayDay(text: Text, day: Day, locale: string, today: Day): string {
  const phrase = dayPhrase(day, locale, today);
  return "written" in phrase ? phrase.written : text("day-near", { near: phrase.near });
}

interface DayTextProps {
  day: Day;
  /** It should have happened by then: afterwards it says by how many days it is over. */
  deadline?: boolean;
}

/** A day as people say it. */
export function DayText({ day, deadline = false }: DayTextProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const over = deadline ? daysOver(day, today) : 0;
  if (over > 0) {
    return (
      <time className="overdue" dateTime={day} title={sayDay(text, day, locale, today)}>
        <ClockAlert aria-hidden />
        {text("day-over", { days: over })}
      </time>
    );
  }
  return <time dateTime={day}>{sayDay(text, day, locale, today)}</time>;
}
