import type { ReactElement } from "react";
import type { FieldValue } from "../backend/bindings.gen";
import { fields } from "../backend/fields.gen";
import { useText } from "../i18n/Language";
import { EditableLine } from "../shared/editable/EditableLine";
import { EditableSet } from "../shared/editable/EditableSet";
import { EditableHours } from "./EditableHours";
import type { RecordFieldProps } from "./RecordField";
import { useFieldWrite } from "./use-field-write";
import { fieldOf, idsOf, listOf } from "./values";

function elementTakes(kind: string, field: string): string | undefined {
  const ofKind = (fields as Record<string, Record<string, { element?: { takes: string } }> | undefined>)[kind];
  return ofKind?.[field]?.element?.takes;
}

/** Several of several, or the hours of a week. Each element is put in and taken out by itself. */
export function SetEditor({ family, entity, field, label, placeholder, options = [] }: RecordFieldProps): ReactElement {
  const write = useFieldWrite(family);
  const common = {
    label,
    readOnly: entity.read_only,
    seen: fieldOf(entity, field)?.seen ?? [],
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  const element = elementTakes(entity.kind, field);
  const save = (value: FieldValue[], seen: readonly string[] | undefined): Promise<void> =>
    write(entity, field, { type: "list", value }, seen ?? []);
  if (element === "weekly-slot") {
    return <EditableHours {...common} value={listOf(entity, field)} onSave={(value, seen) => save([...value], seen)} />;
  }
  if (element === "line") {
    // Few and short: written one after the other.
    return (
      <EditableLine
        {...common}
        value={idsOf(entity, field).join("; ")}
        onSave={(written, seen) => save(partsOf(written).map((value) => ({ type: "text", value })), seen)}
      />
    );
  }
  const asElement = (id: string): FieldValue => (element === "ref" ? { type: "thing", value: id } : { type: "text", value: id });
  return (
    <EditableSet
      {...common}
      options={options}
      value={idsOf(entity, field)}
      onSave={(chosen, seen) => save(chosen.map(asElement), seen)}
    />
  );
}

function partsOf(written: string): string[] {
  const parts = written.split(";").map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}

/** The whole family, among its members. */
const everybody = "family";

/** Who in the family may see it: nobody, these members, or all. The options are the members. */
export function AudienceEditor({ family, entity, field, label, options = [] }: RecordFieldProps): ReactElement {
  const text = useText();
  const write = useFieldWrite(family);
  const state = fieldOf(entity, field);
  const said = state?.value.type === "audience" ? state.value.value : null;
  const chosen = said?.who === everybody ? [everybody] : (said?.members ?? []);
  return (
    <EditableSet
      label={label}
      readOnly={entity.read_only}
      seen={state?.seen ?? []}
      placeholder={said === null ? text("record-unsaid") : text("record-nobody")}
      options={[{ id: everybody, label: text("record-family") }, ...options]}
      value={chosen}
      onSave={(ids, seen) => {
        const all = ids.includes(everybody);
        const who = all ? everybody : ids.length === 0 ? "nobody" : "members";
        return write(entity, field, { type: "audience", value: { who, members: all ? [] : [...ids] } }, seen ?? []);
      }}
    />
  );
}
