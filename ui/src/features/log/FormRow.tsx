import { useId } from "react";
import type { ReactElement, ReactNode } from "react";
import { FieldMessage } from "../../shared/FieldMessage";
import type { FormField } from "./form";

interface FormRowProps {
  field: FormField;
  label: string;
  problem: string | undefined;
  children: (describedBy: string) => ReactNode;
}

/** One field of the form: its name, the field, and in its place what is wrong with it. */
export function FormRow({ field, label, problem, children }: FormRowProps): ReactElement {
  const id = useId();
  return (
    <div className="form-row" data-field={field} {...(problem === undefined ? {} : { "data-wrong": true })}>
      {/* The field itself is named so; heard twice it would only be noise. */}
      <span className="form-label" aria-hidden>
        {label}
      </span>
      <div className="form-control">
        {children(id)}
        <FieldMessage id={id} sentence={problem ?? null} />
      </div>
    </div>
  );
}
