import { Calendar as CalendarIcon } from "lucide-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { useLocale, useText } from "../../i18n/Language";
import { Button } from "../Button";
import { useToday } from "../DayText";
import type { Day } from "../day-text";
import { formatDay, writeDay } from "../format-day";
import type { ControlProps } from "./EditableFrame";
import type { Reading } from "./field-model";

/** Reads a day as it is typed: "tors. 26. nov.", "om 14 dage". The program behind the page does it. */
export type ReadDay = (typed: string) => Promise<Reading<Day>>;

/** Only fetched when somebody asks for it: most days are typed. */
const MonthCalendar = lazy(() => import("./MonthCalendar"));

/** How long one has stopped typing before what it means is said. */
const READ_MS = 250;

/** A day that is being edited: what is written, and the day itself where it was not typed but picked or there before. */
export interface DayDraft {
  typed: string;
  day: Day | null;
}

/** A day as it is edited. */
export function draftOfDay(day: Day | null, locale: string): DayDraft {
  return { typed: day === null ? "" : writeDay(day, locale), day };
}

/** The day that is meant; nothing written is none. */
export async function dayMeant({ typed, day }: DayDraft, read: ReadDay): Promise<Reading<Day | null>> {
  return typed.trim() === "" || day !== null ? { value: day } : read(typed);
}

interface DayInputProps {
  control: ControlProps;
  draft: DayDraft;
  read: ReadDay;
  onChange: (draft: DayDraft) => void;
  /** A day was picked in the calendar. */
  onPick: (draft: DayDraft) => void;
}

/** A day, typed freely or picked: what is typed is said back as the day it means. Alt and ↓ opens the calendar. */
export function DayInput({ control, draft, read: readDay, onChange, onPick }: DayInputProps): ReactElement {
  const text = useText();
  const { "aria-label": name } = control;
  const { typed } = draft;
  const locale = useLocale();
  const today = useToday();
  const [meant, setMeant] = useState<{ typed: string; day: Day } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [calendar, setCalendar] = useState(false);

  useEffect(() => {
    let stale = false;
    if (typed.trim() === "" || draft.day !== null) return;
    const timer = setTimeout(() => {
      readDay(typed).then(
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
  }, [typed, draft.day, readDay]);

  // What was picked, or stood there before, says itself which day it is.
  const read = draft.day === null && meant?.typed === typed ? meant.day : null;
  const day = draft.day ?? read;

  function openOnAltDown(event: KeyboardEvent): void {
    if (!event.altKey || event.key !== "ArrowDown") return;
    event.preventDefault();
    setCalendar(true);
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    setCalendar(false);
    input.current?.focus();
  }

  return (
    <div className="day-input">
      <div className="editable-day">
        <input
          {...control}
          ref={input}
          data-control
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onKeyDown={openOnAltDown}
          onChange={(event) => {
            onChange({ typed: event.target.value, day: null });
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
        {read !== null && formatDay(read, locale, new Date(`${today}T12:00:00`))}
      </p>
      {calendar && (
        <div className="day-calendar" data-own-keys role="presentation" onKeyDown={closeOnEscape}>
          <Suspense>
            <MonthCalendar
              label={name}
              day={day}
              today={today}
              onPick={(picked) => {
                setCalendar(false);
                onPick(draftOfDay(picked, locale));
                input.current?.focus();
              }}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}
