import { Plus, X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import type { KeyboardEvent, ReactElement, RefObject } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import type { LogEntryView } from "../../backend/bindings.gen";
import { useLocale, useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { sayDay, useToday } from "../../shared/DayText";
import { FieldMessage } from "../../shared/FieldMessage";
import { GrowingText } from "../../shared/GrowingText";
import { Kbd } from "../../shared/Kbd";
import { Segmented } from "../../shared/Segmented";
import { useLatest } from "../../shared/use-latest";
import { extraFields, fieldsShown, writtenKinds } from "./form";
import type { EntryKind, ExtraField } from "./form";
import { FormFields, useFieldLabel } from "./FormFields";
import type { Level } from "./FormFields";
import { FormRow } from "./FormRow";
import type { Who } from "./lanes";
import type { Writing } from "./use-writing";

interface EntryFormPanelProps {
  writing: Writing;
  people: readonly Who[];
  levels: readonly Level[];
  /** The entry that is corrected or followed up. */
  about: LogEntryView | null;
  onSubmit: () => void;
  /** Takes back what was just done; null while the fields have something of their own to take back. */
  onUndo: (() => void) | null;
  textRef: RefObject<HTMLTextAreaElement | null>;
}

/** *Skriv i loggen*: the kind, the text, and the few fields that help. Ctrl+Enter writes it. */
export function EntryFormPanel({ writing, people, levels, about, onSubmit, onUndo, textRef }: EntryFormPanelProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const labelOf = useFieldLabel();
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  /** The field that gets the focus once it is drawn. */
  const wanted = useRef<ExtraField | null>(null);
  const { form, problems, refused, isDraft } = writing;
  const change = useLatest(writing.change);
  const kinds: readonly EntryKind[] = writtenKinds.some((kind) => kind === form.kind) ? writtenKinds : [...writtenKinds, form.kind];
  const shown = fieldsShown(form);
  const aboutDay = about === null ? "" : sayDay(text, about.on, locale, today);
  const more = extraFields.filter((field) => !shown.includes(field));

  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelector<HTMLElement>(`[data-field="${wanted.current}"] :is(input, textarea, select, button)`)?.focus();
    wanted.current = null;
  }, [form.opened]);

  // Where something is wrong one is taken to it, the uppermost first.
  useEffect(() => {
    if (refused === 0) return;
    box.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] :is(button, select)')?.focus();
  }, [refused]);

  function press(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    const does = event.key === "Enter" ? onSubmit : event.key.toLowerCase() === "z" && !event.shiftKey ? onUndo : null;
    if (does === null) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  }

  return (
    <section className="log-write" aria-labelledby={`${id}-heading`}>
      <div className="log-side-head">
        <h2 id={`${id}-heading`}>{text("log-write")}</h2>
        {isDraft && <span className="tag news">{text("log-draft")}</span>}
        <span className="spacer" />
        <Kbd keys="S" />
      </div>
      <form
        ref={box}
        // Before the field itself: a button takes Enter for a press, with Ctrl or without.
        onKeyDownCapture={press}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <div className="log-kinds">
          <Segmented<EntryKind>
            label={text("log-kind-label")}
            value={form.kind}
            choices={kinds.map((kind) => ({ id: kind, label: text("log-kind", { kind }) }))}
            onChange={writing.setKind}
          />
        </div>
        {about !== null && (
          <p className="log-about">
            {form.corrects === null ? text("log-form-follows", { day: aboutDay }) : text("log-form-corrects", { day: aboutDay })}
            <Button look="plain" aria-label={text("log-form-not-about")} onPress={writing.drop}>
              <X aria-hidden />
            </Button>
          </p>
        )}
        <div className="entry-box">
          <div data-field="text">
            <GrowingText
              ref={textRef}
              className="entry-text"
              rows={3}
              readOnly={writing.pending}
              aria-label={text("log-text", { kind: form.kind })}
              aria-describedby={`${id}-text`}
              aria-invalid={problems.text !== undefined}
              aria-keyshortcuts="S"
              placeholder={text("log-text-hint", { kind: form.kind })}
              value={form.text}
              onChange={(event) => { change({ text: event.target.value }); }}
            />
            <FieldMessage id={`${id}-text`} sentence={problems.text ?? null} />
          </div>
          <div className="form-rows">
            {form.corrects !== null && (
              <FormRow field="reason" label={text("log-reason")} problem={problems.reason}>
                {(describedBy) => (
                  <GrowingText rows={1} aria-label={text("log-reason")} aria-describedby={describedBy} value={form.reason} onChange={(event) => { change({ reason: event.target.value }); }} />
                )}
              </FormRow>
            )}
            <FormFields form={form} problems={problems} people={people} levels={levels} onChange={change} />
          </div>
        </div>
        {more.length > 0 && (
          <p className="log-more" role="group" aria-label={text("log-more-fields")}>
            {more.map((field) => (
              <Button
                key={field}
                look="plain"
                onPress={() => {
                  wanted.current = field;
                  change({ opened: [...form.opened, field] });
                }}
              >
                <Plus aria-hidden />
                {labelOf(field, form)}
              </Button>
            ))}
          </p>
        )}
        <div className="log-send">
          <Button look="primary" type="submit" pending={writing.pending}>
            {text("log-send")}
          </Button>
          <Kbd keys="Ctrl+Enter" />
          <span className="spacer" />
          {isDraft ? (
            <Button look="plain" onPress={writing.drop}>
              {text("log-draft-drop")}
            </Button>
          ) : (
            <small className="quiet">{text("log-for-good")}</small>
          )}
        </div>
        {writing.aside > 0 && (
          <p className="log-aside">
            <Button onPress={writing.takeUpAside}>{text("log-take-up-aside")}</Button>
          </p>
        )}
        {writing.unkept && <p className="warned" role="status">{text("log-draft-unkept")}</p>}
        {writing.failure !== null && <ErrorNotice error={writing.failure} onRetry={onSubmit} />}
      </form>
    </section>
  );
}
