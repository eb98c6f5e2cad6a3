import { parseDate } from "@internationalized/date";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactElement } from "react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from "react-aria-components/Calendar";
import type { Day } from "../day-text";

interface MonthCalendarProps {
  label: string;
  day: Day | null;
  today: Day;
  onPick: (day: Day) => void;
}

/** A month to pick a day in, Monday first. */
export default function MonthCalendar({ label, day, today, onPick }: MonthCalendarProps): ReactElement {
  return (
    <Calendar
      className="calendar"
      aria-label={label}
      firstDayOfWeek="mon"
      autoFocus
      defaultFocusedValue={parseDate(day ?? today)}
      value={day === null ? null : parseDate(day)}
      onChange={(picked) => {
        onPick(picked.toString());
      }}
    >
      <header>
        <Button slot="previous" className="btn plain icon">
          <ChevronLeft aria-hidden />
        </Button>
        <CalendarHeading />
        <Button slot="next" className="btn plain icon">
          <ChevronRight aria-hidden />
        </Button>
      </header>
      <CalendarGrid>
        <CalendarGridHeader>{(weekday) => <CalendarHeaderCell>{weekday}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
