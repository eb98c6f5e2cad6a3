import type { ReactElement } from "react";
import { GrowingText } from "../GrowingText";
import { EditableFrame } from "./EditableFrame";
import { TYPING_MS } from "./EditableLine";
import { rebaseText } from "./rebase-text";
import { useField } from "./use-field";
import type { EditableProps } from "./use-field";

interface EditableTextProps extends EditableProps<string> {
  /** Saves while one types, not only when one is done. */
  asYouType?: boolean;
}

/** A long text, as high as it is long. Enter begins a new line; Ctrl and Enter is done. */
export function EditableText(props: EditableTextProps): ReactElement {
  const field = useField<string, string>(props, {
    toDraft: (value) => value,
    toValue: (draft) => ({ value: draft }),
    same: (one, other) => one === other,
    asYouTypeMs: props.asYouType === true ? TYPING_MS : null,
    rebase: rebaseText,
  });

  return (
    <EditableFrame
      props={props}
      field={field}
      look="text"
      shown={field.shown === "" ? null : <bdi className="many-lines">{field.shown}</bdi>}
      beginTyping={(sign) => {
        field.begin(field.shown === "" ? sign : `${field.shown}${sign}`);
      }}
    >
      {(control) => (
        <GrowingText
          {...control}
          data-control
          rows={2}
          value={field.draft}
          onChange={(event) => {
            field.change(event.target.value);
          }}
        />
      )}
    </EditableFrame>
  );
}
