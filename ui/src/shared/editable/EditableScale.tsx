import { useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components/RadioGroup";
import { ScaleBar } from "../ScaleBar";
import { EditableFrame } from "./EditableFrame";
import { useField } from "./use-field";
import type { EditableProps } from "./use-field";

interface EditableScaleProps extends EditableProps<number | null> {
  /** What it was the time before. */
  before?: number | null;
}

const steps = Array.from({ length: 11 }, (_, step) => String(step));

/** An answer from 0 to 10. Arrow keys and figures choose, Enter saves. */
export function EditableScale(props: EditableScaleProps): ReactElement {
  const group = useRef<HTMLDivElement>(null);
  const field = useField<number | null, string>(props, {
    toDraft: (value) => (value === null ? "" : String(value)),
    toValue: (draft) => ({ value: draft === "" ? null : Number(draft) }),
    same: (one, other) => one === other,
  });

  /** "1" and then "0" is ten. */
  function takeFigure(event: KeyboardEvent): void {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const step = field.draft === "1" && event.key === "0" ? "10" : event.key;
    field.change(step);
    group.current?.querySelector<HTMLInputElement>(`input[value="${step}"]`)?.focus();
  }

  return (
    <EditableFrame
      props={props}
      field={field}
      look="floating"
      shown={field.shown === null ? null : <ScaleBar value={field.shown} before={props.before ?? null} />}
      beginTyping={(sign) => {
        if (/\d/.test(sign)) field.begin(sign);
      }}
    >
      {({ "aria-label": name, "aria-describedby": describedBy }) => (
        <div ref={group} role="presentation" onKeyDown={takeFigure}>
          <RadioGroup
            className="scale-pick"
            orientation="horizontal"
            aria-label={name}
            aria-describedby={describedBy}
            value={field.draft}
            onChange={field.change}
          >
            {steps.map((step) => (
              <RadioField key={step} value={step} autoFocus={step === (field.draft === "" ? "0" : field.draft)}>
                <RadioButton>{step}</RadioButton>
              </RadioField>
            ))}
          </RadioGroup>
        </div>
      )}
    </EditableFrame>
  );
}
