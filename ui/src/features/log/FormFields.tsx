import { memo } from "react";
import type { ReactElement } from "react";
import { useReadDay } from "../../backend/read-day";
import { useText } from "../../i18n/Language";
import { DayInput } from "../../shared/editable/DayInput";
import type { DayDraft } from "../../shared/editable/DayInput";
import { GrowingText } from "../../shared/GrowingText";
import { AudienceField } from "./AudienceField";
import { beginsWithAgreed, fieldsShown } from "./form";
import type { EntryForm, ExtraField } from "./form";
import { FormRow } from "./FormRow";
import type { Who } from "./lanes";
import { PersonPicker } from "./PersonPicker";
import type { Problems } from "./read-form";

export interface Level {
  id: string;
  name: string;
}

interface FormFieldsProps {
  form: EntryForm;
  problems: Problems;
  people: readonly Who[];
  levels: readonly Level[];
  onChange: (part: Partial<EntryForm>) => void;
}

/** What each field is called; what is agreed and what was seen take each other's place from kind to kind. */
export function useFieldLabel(): (field: ExtraField, form: EntryForm) => string {
  const text = useText();
  return (field, form) =>
    text("log-field", { field: field === "other" ? (beginsWithAgreed(form.kind) ? "observation" : "agreed") : field });
}

/** Whether all but the text is the same. */
function differOnlyInText(one: FormFieldsProps, other: FormFieldsProps): boolean {
  const around = ["problems", "people", "levels", "onChange"] as const;
  const fields = (Object.keys(one.form) as (keyof EntryForm)[]).filter((name) => name !== "text");
  return around.every((name) => one[name] === other[name]) && fields.every((name) => one.form[name] === other.form[name]);
}

/** The fields beneath the text: only those that help with this kind of entry. None shows the text, so none is drawn again for it. */
export const FormFields = memo(function FormFields({ form, problems, people, levels, onChange }: FormFieldsProps): ReactElement {
  const text = useText();
  const labelOf = useFieldLabel();
  const readComing = useReadDay("coming");
  const readHappened = useReadDay("happened");
  const members = people.filter(({ kind }) => kind === "member");

  function day(label: string, describedBy: string, problem: string | undefined, draft: DayDraft, set: (draft: DayDraft) => void, has_been = false): ReactElement {
    return (
      <DayInput
        control={{ "aria-label": label, "aria-describedby": describedBy, "aria-invalid": problem !== undefined }}
        draft={draft}
        read={has_been ? readHappened : readComing}
        onChange={set}
        onPick={set}
      />
    );
  }

  function words(label: string, describedBy: string, value: string, set: (value: string) => void): ReactElement {
    return (
      <GrowingText rows={1} aria-label={label} aria-describedby={describedBy} value={value} onChange={(event) => { set(event.target.value); }} />
    );
  }

  function control(field: ExtraField, label: string, describedBy: string): ReactElement {
    const problem = problems[field];
    const picker = { label, problem: problem ?? null, messageId: describedBy };
    switch (field) {
      case "about":
        return <PersonPicker {...picker} several people={members} draft={form.about} onChange={(about) => { onChange({ about }); }} />;
      case "participants":
        return <PersonPicker {...picker} several people={people} draft={form.participants} onChange={(participants) => { onChange({ participants }); }} />;
      case "responsible":
        return <PersonPicker {...picker} people={people} draft={form.responsible} onChange={(responsible) => { onChange({ responsible }); }} />;
      case "own_words":
        return words(label, describedBy, form.ownWords, (ownWords) => { onChange({ ownWords }); });
      case "other":
        return words(label, describedBy, form.other, (other) => { onChange({ other }); });
      case "due_on":
        return day(label, describedBy, problem, form.due, (due) => { onChange({ due }); });
      case "next_meeting_on":
        return day(label, describedBy, problem, form.nextMeeting, (nextMeeting) => { onChange({ nextMeeting }); });
      case "on":
        return day(label, describedBy, problem, form.on, (on) => { onChange({ on }); }, true);
      case "level":
        return (
          <select aria-label={label} aria-describedby={describedBy} value={form.level ?? ""} onChange={(event) => { onChange({ level: event.target.value || null }); }}>
            <option value="">{text("log-level-none")}</option>
            {levels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        );
      case "audience":
        return <AudienceField form={form} members={members} label={label} onChange={onChange} />;
    }
  }

  return (
    <>
      {fieldsShown(form).map((field) => {
        const label = labelOf(field, form);
        return (
          <FormRow key={field} field={field} label={label} problem={problems[field]}>
            {(describedBy) => control(field, label, describedBy)}
          </FormRow>
        );
      })}
    </>
  );
}, differOnlyInText);
