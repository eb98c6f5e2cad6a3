import type { ReactElement } from "react";
import { EditableFrame } from "./EditableFrame";
import { useField } from "./use-field";
import type { EditableProps } from "./use-field";

interface EditableLineProps extends EditableProps<string> {
  /** Saves while one types, not only when one is done. */
  asYouType?: boolean;
  /** As many signs as the field takes; more cannot be typed. */
  maxLength?: number;
}

/** How long one has stopped typing before it is saved. */
export const TYPING_MS = 600;

/** One line of text. */
export function EditableLine(props: EditableLineProps): ReactElement {
  const field = useField<string, string>(props, {
    toDraft: (value) => value,
    toValue: (draft) => ({ value: draft.trim() }),
    same: (one, other) => one === other,
    asYouTypeMs: props.asYouType === true ? TYPING_MS : null,
  });
  return (
    <EditableFrame
      props={props}
      field={field}
      shown={field.shown === "" ? null : <bdi>{field.shown}</bdi>}
      beginTyping={field.begin}
    >
      {(control) => (
        <input
          {...control}
          data-control
          type="text"
          autoComplete="off"
          maxLength={props.maxLength}
          value={field.draft}
          onChange={(event) => {
            field.change(event.target.value);
          }}
        />
      )}
    </EditableFrame>
  );
}
