import type { ReactElement } from "react";
import { useLocale, useText } from "../../i18n/Language";
import type { Day } from "../day-text";
import { sayDay, useToday } from "../DayText";
import { dayMeant, DayInput, draftOfDay } from "./DayInput";
import type { DayDraft, ReadDay } from "./DayInput";
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
  from: DayDraft;
  to: DayDraft;
}

/** From a day to a day. Tab goes from the one to the other, then on. */
export function EditablePeriod(props: EditablePeriodProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const say = (day: Day | null): string => (day === null ? "" : sayDay(text, day, locale, today));

  async function readBoth(typed: Typed): Promise<Reading<Period>> {
    const [from, to] = await Promise.all([dayMeant(typed.from, props.read), dayMeant(typed.to, props.read)]);
    if ("problem" in from) return from;
    if ("problem" in to) return to;
    if (from.value !== null && to.value !== null && to.value < from.value) {
      return { problem: text("field-ends-before-start") };
    }
    return { value: { from: from.value, to: to.value } };
  }

  const field = useField<Period, Typed>(props, {
    toDraft: ({ from, to }) => ({ from: draftOfDay(from, locale), to: draftOfDay(to, locale) }),
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
        field.begin({ from: { typed: sign, day: null }, to: draftOfDay(to, locale) });
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
              draft={field.draft[end]}
              read={props.read}
              onChange={(draft) => {
                field.change({ ...field.draft, [end]: draft });
              }}
              onPick={(draft) => {
                field.change({ ...field.draft, [end]: draft });
              }}
            />
          ))}
        </div>
      )}
    </EditableFrame>
  );
}
