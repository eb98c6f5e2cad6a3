import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { EditableFrame } from "./EditableFrame";
import { OptionList } from "./OptionList";
import type { Option } from "./OptionList";
import { useField } from "./use-field";
import type { EditableProps } from "./use-field";

interface EditableSetProps extends EditableProps<readonly string[]> {
  options: readonly Option[];
}

/** Several of several, in the options' order. Space marks, Enter saves. */
export function EditableSet(props: EditableSetProps): ReactElement {
  const text = useText();
  const ordered = (chosen: readonly string[]): string[] =>
    props.options.map(({ id }) => id).filter((id) => chosen.includes(id));
  const field = useField<readonly string[], readonly string[]>(props, {
    toDraft: (value) => value,
    // What is not among the options is not ours to take away.
    toValue: (draft) => ({ value: [...ordered(draft), ...draft.filter((id) => !props.options.some((option) => option.id === id))] }),
    same: (one, other) => one.length === other.length && one.every((id) => other.includes(id)),
  });
  const shown = props.options.filter(({ id }) => field.shown.includes(id)).map(({ label }) => label);
  return (
    <EditableFrame props={props} field={field} look="list" shown={shown.length === 0 ? null : shown.join(", ")}>
      {(control) => (
        <div className="editable-panel">
          <OptionList
            label={props.label}
            options={props.options}
            chosen={field.draft}
            several
            autoFocus
            empty={text("field-no-such-choice")}
            describedBy={control["aria-describedby"]}
            onChoose={field.change}
          />
        </div>
      )}
    </EditableFrame>
  );
}
