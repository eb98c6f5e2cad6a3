import { useEffect, useRef, useState } from "react";
import type { SubmitEvent, KeyboardEvent, ReactElement } from "react";
import type { FamilyMadeView } from "../../../backend/bindings.gen";
import { useWrite } from "../../../backend/queries";
import { useErrorText } from "../../../backend/use-error-text";
import { useText } from "../../../i18n/Language";
import { Button } from "../../../shared/Button";
import { TextField } from "../../../shared/TextField";
import { useUnsaved } from "../../../shared/use-unsaved";

interface NewFamilyProps {
  /** Called when the family is saved and the list has been asked for again. */
  onSaved: (family: FamilyMadeView) => void;
  onCancel: () => void;
}

/** One line above the list: a name is all it takes. */
export function NewFamily({ onSaved, onCancel }: NewFamilyProps): ReactElement {
  const text = useText();
  const errorText = useErrorText();
  const create = useWrite("family_create");
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useUnsaved(name.trim() !== "");

  useEffect(() => {
    field.current?.focus();
  }, []);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (create.isPending) return;
    create.mutate(
      { name },
      {
        onSuccess: onSaved,
        onError: () => {
          field.current?.focus();
        },
      },
    );
  }

  function cancelOnEscape(event: KeyboardEvent): void {
    if (event.key === "Escape" && !create.isPending) onCancel();
  }

  return (
    <form className="new-family" noValidate onSubmit={submit}>
      <TextField
        ref={field}
        label={text("families-name")}
        value={name}
        error={create.error === null ? null : errorText(create.error)}
        onChange={(value) => {
          setName(value);
          if (create.isError) create.reset();
        }}
        onKeyDown={cancelOnEscape}
      />
      <Button type="submit" pending={create.isPending}>
        {create.isPending ? text("families-saving") : text("families-save")}
      </Button>
      <Button look="plain" onPress={onCancel}>
        {text("families-cancel")}
      </Button>
      <p className="hint" aria-hidden>
        <kbd>{text("key-enter")}</kbd> {text("families-key-saves")} <kbd>{text("key-escape")}</kbd>{" "}
        {text("families-key-cancels")}
      </p>
    </form>
  );
}
