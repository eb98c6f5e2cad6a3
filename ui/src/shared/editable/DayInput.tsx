import { Calendar as CalendarIcon } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { useLocale, useText } from "../../i18n/Language";
import { Button } from "../Button";
import { sayDay, useToday } from "../DayText";
import type { Day } from "../day-text";
import type { ControlProps } from "./EditableFrame";
import type { Reading } from "./field-model";

/** Reads a day as it is typed: "tors. 26. nov.", "om 14 dage". The program behind the page does it. */
export type ReadDay = (typed: string) => Promise<Reading<Day>>;

/** Only fetched when somebody asks for it: most days are typed. */
const MonthCalendar = lazy(() => import("./MonthCalendar"));

/** How long one has stopped typing before what it means is said. */
const READ_MS = 250;

interface DayInputProps {
  control: ControlProps;
  typed: string;
  read: ReadDay;
  onType: (typed: string) => void;
  /** A day was picked in the calendar. */
  onPick: (day: Day) => void;
}

/** A day, typed freely or picked: what is typed is said back as the day it means. Alt and ↓ opens the calendar. */
export function DayInput({ control, typed, read, onType, onPick }: DayInputProps): ReactElement {
  const text = useText();
  const { "aria-label": name } = control;
  const locale = useLocale();
  const today = useToday();
  const [meant, setMeant] = useState<{ typed: string; day: Day } | null>(null);
  const [calendar, setCalendar] = useState(false);

  useEffect(() => {
    let stale = false;
    if (typed.trim() === "") return;
    const timer = setTimeout(() => {
      read(typed).then(
        (reading) => {
          if (!stale && "value" in reading) setMeant({ typed, day: reading.value });
        },
        () => undefined,
      );
    }, READ_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed, read]);

  const day = meant?.typed === typed ? meant.day : null;

  function openOnAltDown(event: KeyboardEvent): void {
    if (!event.altKey || event.key !== "ArrowDown") return;
    event.preventDefault();
    setCalendar(true);
  }

  return (
    <div className="day-input">
      <div className="editable-day">
        <input
          {...control}
          data-control
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onKeyDown={openOnAltDown}
          onChange={(event) => {
            onType(event.target.value);
          }}
        />
        <Button
          look="plain"
          skipped
          aria-label={text("field-calendar")}
          onPress={() => {
            setCalendar(!calendar);
          }}
        >
          <CalendarIcon aria-hidden />
        </Button>
      </div>
      <p className="day-meant" role="status">
        {day !== null && sayDay(text, day, locale, today)}
      </p>
      {calendar && (
        <Suspense>
          <MonthCalendar label={name} day={day} today={today} onPick={onPick} />
        </Suspense>
      )}
    </div>
  );
}
