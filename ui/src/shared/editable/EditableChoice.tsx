import type { ReactElement } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Input, SearchField } from "react-aria-components/SearchField";
import { useText } from "../../i18n/Language";
import { EditableFrame } from "./EditableFrame";
import { OptionList, optionMeant } from "./OptionList";
import type { Option } from "./OptionList";
import { useField } from "./use-field";
import type { EditableProps } from "./use-field";

interface EditableChoiceProps extends EditableProps<string | null> {
  options: readonly Option[];
  /** The choice that empties the field, in words; without it there is always one. */
  none?: string;
}

/** From here on one searches rather than looks. */
const LONG = 8;

/** What empties the field, among the options. */
const nothing = "";

/** One of several. Choosing saves. */
export function EditableChoice(props: EditableChoiceProps): ReactElement {
  const text = useText();
  const { contains } = useFilter({ sensitivity: "base" });
  const field = useField<string | null, { chosen: string | null; search: string }>(props, {
    toDraft: (chosen) => ({ chosen, search: "" }),
    toValue: ({ chosen }) => ({ value: chosen }),
    same: (one, other) => one === other,
  });
  const options = props.none === undefined ? props.options : [{ id: nothing, label: props.none }, ...props.options];
  const long = options.length > LONG;
  const shown = props.options.find(({ id }) => id === field.shown);

  function pick(chosen: string | null): void {
    if (chosen !== null) void field.commit({ chosen: chosen === nothing ? null : chosen, search: "" });
  }

  const list = (
    <OptionList
      label={props.label}
      options={options}
      chosen={[field.draft.chosen ?? nothing]}
      empty={text("field-no-such-choice")}
      autoFocus={!long}
    />
  );

  return (
    <EditableFrame
      props={props}
      field={field}
      onPick={(room) => {
        pick(optionMeant(room));
      }}
      shown={
        shown === undefined ? null : (
          <span className="with-mark">
            {shown.mark}
            {shown.label}
          </span>
        )
      }
      beginTyping={
        long
          ? (sign) => {
              field.begin({ chosen: field.shown, search: sign });
            }
          : undefined
      }
    >
      {(control) => (
        <div
          className="editable-panel"
          role="presentation"
          // Before the list itself, which keeps what happens in it to itself.
          onClickCapture={(event) => {
            pick(optionMeant(event.currentTarget, event.target));
          }}
        >
          {long ? (
            <Autocomplete
              filter={contains}
              inputValue={field.draft.search}
              onInputChange={(search) => {
                field.change({ ...field.draft, search });
              }}
            >
              <SearchField aria-label={props.label} aria-describedby={control["aria-describedby"]}>
                <Input data-control placeholder={text("field-search")} />
              </SearchField>
              {list}
            </Autocomplete>
          ) : (
            list
          )}
        </div>
      )}
    </EditableFrame>
  );
}
