import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { EditableFrame } from "./EditableFrame";
import { readLine } from "./read-line";
import { useField } from "./use-field";
import type { EditableProps } from "./use-field";

interface EditableLineProps extends EditableProps<string> {
  /** Saves while one types, not only when one is done. */
  asYouType?: boolean;
  /** As many signs as the field takes. More can be typed, and is not saved: nothing of it is cut off unseen. */
  maxLength?: number;
}

/** How long one has stopped typing before it is saved. */
export const TYPING_MS = 600;

/** One line of text. */
export function EditableLine(props: EditableLineProps): ReactElement {
  const text = useText();
  const field = useField<string, string>(props, {
    toDraft: (value) => value,
    toValue: (draft) => readLine(text, draft, props.maxLength),
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
          value={field.draft}
          onChange={(event) => {
            field.change(event.target.value);
          }}
        />
      )}
    </EditableFrame>
  );
}
