import type { ReactElement } from "react";
import { useLocale } from "../../i18n/Language";
import type { Day } from "../day-text";
import { DayText } from "../DayText";
import { dayMeant, DayInput, draftOfDay } from "./DayInput";
import type { DayDraft, ReadDay } from "./DayInput";
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
  const field = useField<Day | null, DayDraft>(props, {
    toDraft: (day) => draftOfDay(day, locale),
    toValue: (draft) => dayMeant(draft, props.read),
    same: (one, other) => one === other,
  });
  return (
    <EditableFrame
      props={props}
      field={field}
      shown={field.shown === null ? null : <DayText day={field.shown} deadline={props.deadline ?? false} />}
      beginTyping={(typed) => {
        field.begin({ typed, day: null });
      }}
    >
      {(control) => (
        <DayInput
          control={control}
          draft={field.draft}
          read={props.read}
          onChange={field.change}
          onPick={(picked) => {
            void field.commit(picked);
          }}
        />
      )}
    </EditableFrame>
  );
}
