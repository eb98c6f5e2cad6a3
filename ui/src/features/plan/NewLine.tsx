import { useEffect, useId, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { readLine } from "../../shared/editable/read-line";
import { useField } from "../../shared/editable/use-field";
import { FieldMessage } from "../../shared/FieldMessage";
import { GrowingText } from "../../shared/GrowingText";
import { Kbd } from "../../shared/Kbd";

interface NewLineProps {
  label: string;
  placeholder: string;
  maxLength?: number;
  /** Own words are larger than a title. */
  look?: "words";
  /** Makes it, and answers its id. What is typed stays until it is made. */
  onMake: (written: string) => Promise<string>;
  /** It is made, or nothing was written. */
  onDone: (made: string | null) => void;
}

/** A line for something new: it is made with its first words, so nothing empty is ever in the plan. */
export function NewLine({ label, placeholder, maxLength, look, onMake, onDone }: NewLineProps): ReactElement {
  const text = useText();
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const made = useRef<string | null>(null);
  const [making, setMaking] = useState(false);
  const field = useField<string, string>(
    {
      label,
      value: "",
      onSave: async (written) => {
        made.current = await onMake(written);
      },
    },
    { toDraft: (value) => value, toValue: (draft) => readLine(text, draft, maxLength), same: (one, other) => one === other },
  );
  const { begin, editing, draft } = field;

  useEffect(() => {
    begin("");
    input.current?.focus();
    // Once, when the line comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  // What is typed after Enter would be another one, with the words of this one in it.
  async function finish(): Promise<void> {
    setMaking(true);
    if (await field.commit()) onDone(made.current);
    else setMaking(false);
  }

  return (
    <div className={look === "words" ? "new-line words" : "new-line"} data-new>
      <GrowingText
        ref={input}
        rows={1}
        aria-label={label}
        aria-describedby={`${id}-error ${id}-keys`}
        aria-invalid={field.error !== null}
        placeholder={placeholder}
        value={draft}
        readOnly={making}
        onChange={(event) => {
          if (!editing) begin("");
          field.change(event.target.value);
        }}
        onBlur={() => {
          if (editing) void finish();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            field.cancel();
            onDone(null);
          } else if (event.key === "Enter" && !event.shiftKey) void finish();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <FieldMessage id={`${id}-error`} sentence={field.error} />
      <p id={`${id}-keys`} className="hint">
        <Kbd keys="Enter" /> {text("field-key-saves")} <Kbd keys="Escape" /> {text("field-key-undoes")}
      </p>
    </div>
  );
}
