import { useLayoutEffect, useRef } from "react";
import type { ReactElement } from "react";
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
  const area = useRef<HTMLTextAreaElement>(null);
  const field = useField<string, string>(props, {
    toDraft: (value) => value,
    toValue: (draft) => ({ value: draft }),
    same: (one, other) => one === other,
    asYouTypeMs: props.asYouType === true ? TYPING_MS : null,
    rebase: rebaseText,
  });
  const { draft, editing } = field;

  // Where the browser does not yet know `field-sizing`.
  useLayoutEffect(() => {
    const text = area.current;
    if (text === null) return;
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight + 2}px`;
  }, [draft, editing]);

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
        <textarea
          {...control}
          ref={area}
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
