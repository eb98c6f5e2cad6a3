import type { ReactElement } from "react";
import { useLocale, useText } from "../../i18n/Language";
import { EditableFrame } from "./EditableFrame";
import { readNumber, writeNumber } from "./read-number";
import { useField } from "./use-field";
import type { EditableProps } from "./use-field";

interface EditableNumberProps extends EditableProps<number | null> {
  min?: number;
  max?: number;
  /** How many figures after the comma; none unless said. */
  decimals?: number;
  /** "t", "kr.": stands behind the number. */
  unit?: string;
}

/** A number, written as people write it: "1.200", "7,5". Nothing is a value too. */
export function EditableNumber(props: EditableNumberProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { min, max, decimals = 0, unit } = props;
  const field = useField<number | null, string>(props, {
    toDraft: (value) => writeNumber(value, locale),
    toValue: (draft) => {
      const value = readNumber(draft, locale, decimals);
      if (value === undefined) return { problem: text("field-no-number") };
      const low = value !== null && min !== undefined && value < min;
      const high = value !== null && max !== undefined && value > max;
      if (low) return { problem: text("field-too-low", { min: writeNumber(min, locale) }) };
      if (high) return { problem: text("field-too-high", { max: writeNumber(max, locale) }) };
      return { value };
    },
    same: (one, other) => one === other,
  });
  return (
    <EditableFrame
      props={props}
      field={field}
      shown={field.shown === null ? null : [writeNumber(field.shown, locale), unit].join(" ").trim()}
      beginTyping={field.begin}
    >
      {(control) => (
        <input
          {...control}
          data-control
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={field.draft}
          onChange={(event) => {
            field.change(event.target.value);
          }}
        />
      )}
    </EditableFrame>
  );
}
