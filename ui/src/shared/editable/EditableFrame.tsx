import { useId, useLayoutEffect, useRef } from "react";
import type { FocusEvent, KeyboardEvent, ReactElement, ReactNode } from "react";
import { useText } from "../../i18n/Language";
import { FieldMessage } from "../FieldMessage";
import { Kbd } from "../Kbd";
import { SavedTick } from "../SavedTick";
import { keepInSight } from "./keep-in-sight";
import { goToNextEditable } from "./next-editable";
import type { EditableProps, Field } from "./use-field";
import "./editable.css";

/** What the control inside a frame needs to be named and described. */
export interface ControlProps {
  "aria-label": string;
  "aria-describedby": string;
  "aria-invalid": boolean;
}

interface FrameProps<Value, Draft> {
  props: EditableProps<Value>;
  field: Field<Value, Draft>;
  /** What stands there while nobody edits; null when there is nothing. */
  shown: ReactNode;
  /** Begins with a sign that was typed; undefined where signs do not begin anything. */
  beginTyping?: ((sign: string) => void) | undefined;
  /** A long text is saved with Ctrl+Enter, the others with Enter; a list and what floats lie over what is beneath them. */
  look?: "line" | "text" | "list" | "floating";
  /** Takes what is pointed at in a list of choices, on Enter and on Tab. */
  onPick?: (room: HTMLElement) => void;
  /** The control that the value is edited in. */
  children: (control: ControlProps) => ReactNode;
}

/** A cell that becomes a field in place, with its keys, and what became of what was written. */
export function EditableFrame<Value, Draft>(frame: FrameProps<Value, Draft>): ReactElement {
  const { props, field, shown, beginTyping, look = "line", onPick, children } = frame;
  const text = useText();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const { editing } = field;
  const floats = look === "list" || look === "floating" || onPick !== undefined;

  // Cell and field take the place of one another; whoever stood on the one stands on the other.
  useLayoutEffect(() => {
    if (!hasFocus.current) return;
    const target = root.current?.querySelector<HTMLElement>(editing ? "[data-control]" : "[data-cell]");
    if (target?.contains(document.activeElement) === true) return;
    target?.focus();
    // At the end of what stands there, so that going on typing replaces nothing.
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      target.setSelectionRange(target.value.length, target.value.length);
    }
  }, [editing]);

  // What is said of it, and what can be chosen, hang beneath: at the foot of a screen that scrolls they would be out of sight. And
  // at its edge they would stick out, and push the screen aside.
  useLayoutEffect(() => {
    if (root.current !== null && editing) keepInSight(root.current);
  }, [editing, field.error]);

  function begin(start: () => void): void {
    hasFocus.current = true;
    start();
  }

  function cellKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const typed = Array.from(event.key).length === 1 && event.key !== " " && beginTyping !== undefined;
    if (event.key !== "F2" && !typed) return;
    event.preventDefault();
    begin(() => {
      if (typed) beginTyping(event.key);
      else field.begin();
    });
  }

  function fieldKey(event: KeyboardEvent): void {
    const inOne = event.key === "Enter" && (look !== "text" || event.ctrlKey || event.metaKey);
    if (event.nativeEvent.isComposing || (event.target as Element).closest("[data-own-keys]") !== null) return;
    if (onPick !== undefined && root.current !== null && (inOne || event.key === "Tab")) onPick(root.current);
    if (event.key === "Escape") field.cancel();
    else if (inOne && onPick === undefined) void field.commit();
    else if (!inOne && (event.key !== "Tab" || !leaves(event))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Tab goes on within a field of two parts, and leaves it at its end. */
  function leaves(event: KeyboardEvent): boolean {
    const stops = [...(root.current?.querySelectorAll<HTMLElement>("[data-control], [data-stop]") ?? [])];
    const stop = stops.findIndex((each) => each.contains(event.target as Node));
    const last = event.shiftKey ? 0 : stops.length - 1;
    if (root.current === null || (stop !== -1 && stop !== last)) return false;
    return goToNextEditable(root.current, event.shiftKey);
  }

  function leave(event: FocusEvent): void {
    if (root.current?.contains(event.relatedTarget) === true) return;
    hasFocus.current = false;
    if (editing) void field.commit();
  }

  if (props.readOnly === true) {
    return (
      <div className="editable" data-editable data-read-only>
        {shown ?? <span className="quiet">{props.placeholder}</span>}
      </div>
    );
  }

  return (
    <div
      ref={root}
      className={editing ? "editable is-editing" : "editable"}
      data-editable
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={leave}
    >
      {editing ? (
        <div className={floats ? "editable-field floats" : "editable-field"} onKeyDownCapture={fieldKey}>
          {children({
            "aria-label": props.label,
            "aria-describedby": `${id}-error ${id}-hints`,
            "aria-invalid": field.error !== null,
          })}
          <div className="editable-below" data-below>
            <FieldMessage id={`${id}-error`} sentence={field.error} />
            {field.overtaken && (
              <p className="overtaken" role="status">
                {props.overtaken ?? text("field-overtaken")}
              </p>
            )}
            <p id={`${id}-hints`} className="field-hints">
              {look === "list" && (
                <span>
                  <Kbd keys={text("key-space")} /> {text("field-key-marks")}
                </span>
              )}{" "}
              <span>
                <Kbd keys={look === "text" ? "Ctrl+Enter" : "Enter"} /> {text("field-key-saves")}
              </span>{" "}
              <span>
                <Kbd keys="Escape" /> {text("field-key-undoes")}
              </span>{" "}
              <span>
                <Kbd keys="Tab" /> {text("field-key-next")}
              </span>
            </p>
          </div>
        </div>
      ) : (
        <button
          type="button"
          className="cell"
          data-cell
          aria-labelledby={`${id}-label ${id}-value`}
          onClick={() => {
            begin(() => {
              field.begin();
            });
          }}
          onKeyDown={cellKey}
        >
          <span id={`${id}-label`} className="visually-hidden">
            {props.label}
          </span>
          <span id={`${id}-value`} className={shown === null ? "quiet" : undefined}>
            {shown ?? props.placeholder ?? text("field-empty")}
          </span>
        </button>
      )}
      <span className="editable-status" role="status">
        {field.status === "slow" && <span className="quiet">{text("field-saving")}</span>}
        {field.status === "saved" && <SavedTick />}
      </span>
    </div>
  );
}
