import { useId } from "react";
import type { KeyboardEventHandler, ReactElement, Ref } from "react";
import { FieldMessage } from "./FieldMessage";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The sentence that says what is wrong, or null. */
  error: string | null;
  autoFocus?: boolean;
  onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text with its label and, when something is wrong, a sentence that says so. */
export function TextField({ label, value, onChange, error, autoFocus = false, onKeyDown, ref }: TextFieldProps): ReactElement {
  const id = useId();
  const messageId = `${id}-message`;
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={ref}
        className="field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={messageId}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <FieldMessage id={messageId} sentence={error} />
    </div>
  );
}
