import type { ReactElement } from "react";
import { useLocale } from "../../i18n/Language";
import type { Day } from "../day-text";
import { DayText } from "../DayText";
import { writeDay } from "../format-day";
import { DayInput } from "./DayInput";
import type { ReadDay } from "./DayInput";
import { EditableFrame } from "./EditableFrame";
import { useField } from "./use-field";
import type { EditableProps } from "./use-field";

interface EditableDayProps extends EditableProps<Day | null> {
  /** Reads what is typed. Keep it the same from one drawing to the next. */
  read: ReadDay;
  /** It should have happened by then: afterwards it says by how many days it is over. */
  deadline?: boolean;
}

/** A day, typed as one says it. */
export function EditableDay(props: EditableDayProps): ReactElement {
  const locale = useLocale();
  const field = useField<Day | null, string>(props, {
    toDraft: (day) => (day === null ? "" : writeDay(day, locale)),
    toValue: (typed) => {
      if (typed.trim() === "") return { value: null };
      return props.value !== null && typed === writeDay(props.value, locale) ? { value: props.value } : props.read(typed);
    },
    same: (one, other) => one === other,
  });
  return (
    <EditableFrame
      props={props}
      field={field}
      shown={field.shown === null ? null : <DayText day={field.shown} deadline={props.deadline ?? false} />}
      beginTyping={field.begin}
    >
      {(control) => (
        <DayInput
          control={control}
          typed={field.draft}
          read={props.read}
          onType={field.change}
          onPick={(day) => {
            void field.commit(writeDay(day, locale));
          }}
        />
      )}
    </EditableFrame>
  );
}
