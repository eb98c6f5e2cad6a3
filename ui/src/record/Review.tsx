import { useState } from "react";
import type { ReactElement } from "react";
import { CommandFailure } from "../backend/errors";
import { useWrite } from "../backend/queries";
import { useErrorText } from "../backend/use-error-text";
import { useText } from "../i18n/Language";
import { Button } from "../shared/Button";
import type { RecordFieldProps } from "./RecordField";
import { takes, useKeepSet } from "./use-field-write";
import { fieldOf } from "./values";
import { useUndo } from "./Undo";

/** Beneath a text in which two wrote at once, or a set that two changed against each other: a person says that it is right. */
export function Review({ family, entity, field, label }: RecordFieldProps): ReactElement | null {
  const text = useText();
  const errorText = useErrorText();
  const { did } = useUndo();
  const { mutateAsync } = useWrite("text_review");
  const keep = useKeepSet(family);
  const [error, setError] = useState<string | null>(null);
  const state = fieldOf(entity, field);
  const isText = takes(entity.kind, field) === "long-text";
  const wanted = isText ? (state?.edits_to_review ?? 0) > 0 : takes(entity.kind, field) === "set" && state?.clashes === true;
  if (!wanted || entity.read_only) return null;

  async function accept(): Promise<void> {
    try {
      if (!isText) await keep(entity, field);
      else {
        const answer = await mutateAsync({ family, entity: entity.id, field });
        if (answer !== null) did(answer.change);
      }
    } catch (reason) {
      setError(reason instanceof CommandFailure ? errorText(reason) : text("field-not-saved"));
    }
  }

  return (
    <p className="record-review" role="group" aria-label={label}>
      <span>{error ?? (isText ? text("record-review-text") : text("record-review-set"))}</span>{" "}
      <Button onPress={() => void accept()}>{text("record-review-accept")}</Button>
    </p>
  );
}
