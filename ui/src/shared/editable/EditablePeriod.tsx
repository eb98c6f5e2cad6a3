import type { ReactElement } from "react";
import { useLocale, useText } from "../../i18n/Language";
import type { Day } from "../day-text";
import { sayDay, useToday } from "../DayText";
import { writeDay } from "../format-day";
import { DayInput } from "./DayInput";
import type { ReadDay } from "./DayInput";
import { EditableFrame } from "./EditableFrame";
import type { Reading } from "./field-model";
import { useField } from "./use-field";
import type { EditableProps } from "./use-field";

/** From a day to a day, both included; each may be open. */
export interface Period {
  from: Day | null;
  to: Day | null;
}

interface EditablePeriodProps extends EditableProps<Period> {
  /** Reads what is typed. Keep it the same from one drawing to the next. */
  read: ReadDay;
}

interface Typed {
  from: string;
  to: string;
}

/** From a day to a day. Tab goes from the one to the other, then on. */
export function EditablePeriod(props: EditablePeriodProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const say = (day: Day | null): string => (day === null ? "" : sayDay(text, day, locale, today));
  const write = (day: Day | null): string => (day === null ? "" : writeDay(day, locale));

  async function readOne(typed: string, known: Day | null): Promise<Reading<Day | null>> {
    if (typed.trim() === "") return { value: null };
    return known !== null && typed === write(known) ? { value: known } : props.read(typed);
  }

  async function readBoth(typed: Typed): Promise<Reading<Period>> {
    const [from, to] = await Promise.all([readOne(typed.from, props.value.from), readOne(typed.to, props.value.to)]);
    if ("problem" in from) return from;
    if ("problem" in to) return to;
    if (from.value !== null && to.value !== null && to.value < from.value) {
      return { problem: text("field-ends-before-start") };
    }
    return { value: { from: from.value, to: to.value } };
  }

  const field = useField<Period, Typed>(props, {
    toDraft: ({ from, to }) => ({ from: write(from), to: write(to) }),
    toValue: readBoth,
    same: (one, other) => one.from === other.from && one.to === other.to,
  });
  const { from, to } = field.shown;

  return (
    <EditableFrame
      props={props}
      field={field}
      shown={
        from === null && to === null
          ? null
          : text("field-period", { from: say(from), to: say(to) })
      }
      beginTyping={(sign) => {
        field.begin({ from: sign, to: write(to) });
      }}
    >
      {(control) => (
        <div className="editable-period">
          {(["from", "to"] as const).map((end) => (
            <DayInput
              key={end}
              control={{
                ...control,
                "aria-label": `${control["aria-label"]}: ${end === "from" ? text("field-from") : text("field-to")}`,
              }}
              typed={field.draft[end]}
              read={props.read}
              onType={(typed) => {
                field.change({ ...field.draft, [end]: typed });
              }}
              onPick={(day) => {
                field.change({ ...field.draft, [end]: writeDay(day, locale) });
              }}
            />
          ))}
        </div>
      )}
    </EditableFrame>
  );
}
