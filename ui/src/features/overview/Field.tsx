import { useMemo } from "react";
import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useLocale, useText } from "../../i18n/Language";
import { RecordField } from "../../record/RecordField";
import { useFieldWrite } from "../../record/use-field-write";
import { fieldOf, textOf } from "../../record/values";
import { EditableChoice } from "../../shared/editable/EditableChoice";
import { EditableLine } from "../../shared/editable/EditableLine";
import { languageTags, sayLanguage } from "./language";
import { useOverview } from "./overview-context";
import { useOptions } from "./words";

interface FieldProps {
  entity: EntityView;
  field: string;
  label?: string;
  placeholder?: string;
  deadline?: boolean;
}

/** One field of a thing of this family, with what it is offered. */
export function Field({ entity, field, label, placeholder, deadline = false }: FieldProps): ReactElement {
  const text = useText();
  const { familyId, people } = useOverview();
  const options = useOptions(entity.kind, field);
  const said = label ?? text("overview-field", { field });
  const clashes = fieldOf(entity, field)?.clashes === true;
  if (field === "cpr") return <CprField entity={entity} label={said} />;
  if (field === "language" && !clashes) return <LanguageField entity={entity} label={said} />;
  return (
    <RecordField
      family={familyId}
      entity={entity}
      field={field}
      label={said}
      options={options}
      none={text("overview-none")}
      deadline={deadline}
      nameOfUser={people.name}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
}

/** A civil registration number can be typed and is never shown: the screen may be turned at the table. */
function CprField({ entity, label }: { entity: EntityView; label: string }): ReactElement {
  const text = useText();
  const { familyId } = useOverview();
  const write = useFieldWrite(familyId);
  const state = fieldOf(entity, "cpr");
  const known = (state?.value.type ?? "nothing") !== "nothing";
  const numbers = state?.clashes === true ? state.standing.length : 0;
  return (
    <>
      <EditableLine
        label={label}
        value=""
        seen={state?.seen ?? []}
        readOnly={entity.read_only}
        maxLength={11}
        placeholder={known ? text("overview-cpr-hidden") : text("overview-cpr-empty")}
        onSave={(value, seen) => (value === "" ? Promise.resolve() : write(entity, "cpr", { type: "text", value }, seen ?? []))}
      />
      {numbers > 1 && <span className="warned">{text("record-two-values", { count: numbers })}</span>}
    </>
  );
}

/** A language by its name: "arabisk" for "ar". */
function LanguageField({ entity, label }: { entity: EntityView; label: string }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { familyId } = useOverview();
  const write = useFieldWrite(familyId);
  const state = fieldOf(entity, "language");
  const value = textOf(entity, "language");
  const options = useMemo(() => {
    const tags = value === "" || languageTags.includes(value) ? languageTags : [value, ...languageTags];
    return tags.map((tag) => ({ id: tag, label: sayLanguage(tag, locale) }));
  }, [value, locale]);
  return (
    <EditableChoice
      label={label}
      value={value === "" ? null : value}
      options={options}
      none={text("overview-none")}
      seen={state?.seen ?? []}
      readOnly={entity.read_only}
      onSave={(tag, seen) => write(entity, "language", tag === null ? { type: "nothing" } : { type: "text", value: tag }, seen ?? [])}
    />
  );
}
