import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { useErrorWords } from "./ErrorWords";
import { FieldModel } from "./field-model";
import type { FieldRules, FieldState, Seen, Stood } from "./field-model";

/** What every field that is edited in place is told by its screen. */
export interface EditableProps<Value> {
  /** What it is called, for who hears it, also where the eye has it from a column's heading. */
  label: string;
  value: Value;
  /** What the value was handed out with; comes back with the save. */
  seen?: Seen;
  /**
   * Saves it. Resolves when the program has acknowledged it and the screen has been handed the new state; may resolve
   * with that state. What it rejects with is said in a sentence by `ErrorWords`.
   */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a save that answers nothing is the usual one
  onSave: (value: Value, seen: Seen) => Promise<Stood<Value> | void>;
  /** Stands there while there is nothing. */
  placeholder?: string;
  /** What to say when somebody else has written while one is writing: "Omar har skrevet …". */
  overtaken?: string;
  /** Cannot be edited now: it is only shown. */
  readOnly?: boolean;
}

export interface Field<Value, Draft> extends FieldState<Value, Draft> {
  begin: (draft?: Draft) => void;
  change: (draft: Draft) => void;
  commit: (draft?: Draft) => Promise<boolean>;
  cancel: () => void;
}

type Means<Value, Draft> = Pick<FieldRules<Value, Draft>, "toDraft" | "toValue" | "same"> &
  Partial<Pick<FieldRules<Value, Draft>, "asYouTypeMs" | "rebase">>;

/** A field's state, and what one can do with it. */
export function useField<Value, Draft>(props: EditableProps<Value>, means: Means<Value, Draft>): Field<Value, Draft> {
  const errorText = useErrorWords();
  const rules: FieldRules<Value, Draft> = {
    asYouTypeMs: null,
    rebase: null,
    ...means,
    label: props.label,
    value: props.value,
    seen: props.seen,
    onSave: async (value, seen) => (await props.onSave(value, seen)) ?? undefined,
    errorText,
  };
  const [model] = useState(() => new FieldModel(rules));
  useLayoutEffect(() => {
    model.update(rules);
  });
  useEffect(() => model.attach(), [model]);
  const state = useSyncExternalStore(model.subscribe, model.get);
  const { begin, change, commit, cancel } = model;
  return { ...state, begin, change, commit, cancel };
}
