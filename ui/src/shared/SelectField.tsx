import { ChevronDown } from "lucide-react";
import { useId } from "react";
import type { ReactElement } from "react";
import { FieldMessage } from "./FieldMessage";

interface SelectFieldProps {
  label: string;
  /** What stands there while nothing is chosen. */
  placeholder: string;
  choices: readonly { id: string; label: string }[];
  /** The chosen one's id; empty while nothing is. */
  value: string;
  onChange: (id: string) => void;
  /** The sentence that says what is wrong, or null. */
  error: string | null;
}

/** One of several, chosen from a list, with its label and, when something is wrong, a sentence that says so. */
export function SelectField({ label, placeholder, choices, value, onChange, error }: SelectFieldProps): ReactElement {
  const id = useId();
  const messageId = `${id}-message`;
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <div className="select">
        <select
          id={id}
          className="field"
          value={value}
          aria-invalid={error !== null}
          aria-describedby={messageId}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        >
          <option value="" disabled hidden>
            {placeholder}
          </option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden />
      </div>
      <FieldMessage id={messageId} sentence={error} />
    </div>
  );
}
