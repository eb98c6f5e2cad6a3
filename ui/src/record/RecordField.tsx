import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { EntityView, FieldValue } from "../backend/bindings.gen";
import { fields } from "../backend/fields.gen";
import { useReadDay } from "../backend/read-day";
import { useText } from "../i18n/Language";
import { EditableChoice } from "../shared/editable/EditableChoice";
import { EditableDay } from "../shared/editable/EditableDay";
import { EditableLine } from "../shared/editable/EditableLine";
import { EditableNumber } from "../shared/editable/EditableNumber";
import { EditablePeriod } from "../shared/editable/EditablePeriod";
import { EditableScale } from "../shared/editable/EditableScale";
import { EditableText } from "../shared/editable/EditableText";
import type { Option } from "../shared/editable/OptionList";
import { RecordClash } from "./RecordClash";
import { Review } from "./Review";
import "./record.css";
import { AudienceEditor, SetEditor } from "./SetEditor";
import { takes, useFieldWrite } from "./use-field-write";
import {
  addressOf,
  clashes,
  dayIn,
  fieldOf,
  fullName,
  nameOf,
  numberOf,
  periodOf,
  readAddress,
  readName,
  textOf,
  thingOf,
  writeAddress,
  yesNoOf,
} from "./values";

export interface RecordFieldProps {
  /** The family whose record it is; none for the set-up. */
  family: string | null;
  entity: EntityView;
  field: string;
  /** What it is called, for who hears it. */
  label: string;
  placeholder?: string;
  /** What a field that refers to things, or takes one of several codes, is offered. */
  options?: readonly Option[];
  /** For a choice that may be empty: the words for that. */
  none?: string;
  /** A day by which something should have happened. */
  deadline?: boolean;
  /** Of a scale: what it was the time before. */
  before?: number | null;
  /** Who wrote what, in a clash: the user's name by id. */
  nameOfUser: (id: string) => string;
  /** A question for a clash: "Hvornår er skolesamtalen?". */
  question?: string;
  /** The box of a clash is drawn elsewhere: only the words "to værdier" stand here. */
  clashElsewhere?: boolean;
  /** Goes to that box. */
  toClash?: () => void;
  /** In the box drawn elsewhere one has said that another value counts: it is written here. */
  writesAnother?: boolean;
  /** Of minutes: without the "t" behind the hours, where a heading says it. */
  bare?: boolean;
}

const nothing: FieldValue = { type: "nothing" };

/** Between what the registry takes. */
function boundsOf(kind: string, field: string): { min?: number; max?: number } {
  const spec = (fields as Record<string, Record<string, { min?: number; max?: number }> | undefined>)[kind]?.[field];
  return { ...(spec?.min === undefined ? {} : { min: spec.min }), ...(spec?.max === undefined ? {} : { max: spec.max }) };
}

/** An empty text empties the field. */
function asText(written: string): FieldValue {
  return written === "" ? nothing : { type: "text", value: written };
}

function charsMax(kind: string, field: string): number | undefined {
  const spec = (fields as Record<string, Record<string, { chars_max?: number }> | undefined>)[kind]?.[field];
  return spec?.chars_max;
}

/**
 * One field of a thing, edited where it stands by the control its kind wants, saved by the one way, and never showing one of
 * two values as if it were the only one.
 */
export function RecordField(props: RecordFieldProps): ReactElement | null {
  const { entity, field } = props;
  const state = fieldOf(entity, field);
  /** The values beside which another one is being written; should others stand later, they are shown first. */
  const [beside, setBeside] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const heads = state?.seen.join() ?? "";
  const another = props.writesAnother === true || beside === heads;
  useEffect(() => {
    if (another) box.current?.querySelector<HTMLElement>("[data-cell]")?.focus();
  }, [another]);
  if (state === undefined) return null;
  if (clashes(state) && !another) {
    return (
      <RecordClash
        {...props}
        onWriteAnother={() => {
          setBeside(heads);
        }}
      />
    );
  }
  return (
    <div ref={box} className="record-field">
      <Editor {...props} />
      <Review {...props} />
    </div>
  );
}

function Editor(props: RecordFieldProps): ReactElement {
  const { family, entity, field, label, placeholder, options = [] } = props;
  const text = useText();
  const write = useFieldWrite(family);
  const kind = takes(entity.kind, field);
  const readDay = useReadDay(field === "birth_date" ? "birth" : "coming");
  const state = fieldOf(entity, field);
  const common = {
    label,
    seen: state?.seen ?? [],
    readOnly: entity.read_only,
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  const save = (value: FieldValue, seen: readonly string[] | undefined): Promise<void> => write(entity, field, value, seen ?? []);
  const asThing = (id: string | null): FieldValue => (id === null ? nothing : { type: "thing", value: id });

  switch (kind) {
    case "long-text":
      return (
        <EditableText
          {...common}
          asYouType
          value={textOf(entity, field)}
          onSave={(value, seen) => save({ type: "text", value }, seen)}
        />
      );
    case "choice":
      return (
        <EditableChoice
          {...common}
          options={options}
          {...(props.none === undefined ? {} : { none: props.none })}
          value={textOf(entity, field) || null}
          onSave={(value, seen) => save(asText(value ?? ""), seen)}
        />
      );
    case "ref":
      return (
        <EditableChoice
          {...common}
          options={options}
          none={props.none ?? text("record-nobody")}
          value={thingOf(entity, field)}
          onSave={(value, seen) => save(asThing(value), seen)}
        />
      );
    case "set":
      return <SetEditor {...props} />;
    case "audience":
      return <AudienceEditor {...props} />;
    case "day":
      return (
        <EditableDay
          {...common}
          read={readDay}
          deadline={props.deadline ?? false}
          value={dayIn(entity, field)}
          onSave={(value, seen) => save(value === null ? nothing : { type: "day", value }, seen)}
        />
      );
    case "period":
      return (
        <EditablePeriod
          {...common}
          read={readDay}
          value={periodOf(entity, field)}
          onSave={(value, seen) =>
            save(value.from === null && value.to === null ? nothing : { type: "period", value }, seen)
          }
        />
      );
    case "minutes":
      return (
        <EditableNumber
          {...common}
          min={0}
          max={168}
          decimals={2}
          {...(props.bare === true ? {} : { unit: text("record-hours-unit") })}
          value={hoursOf(numberOf(entity, field))}
          onSave={(hours, seen) =>
            save(hours === null ? nothing : { type: "number", value: Math.round(hours * 60) }, seen)
          }
        />
      );
    case "number":
      return (
        <EditableNumber
          {...common}
          {...boundsOf(entity.kind, field)}
          value={numberOf(entity, field)}
          onSave={(value, seen) => save(value === null ? nothing : { type: "number", value }, seen)}
        />
      );
    case "money":
      return (
        <EditableNumber
          {...common}
          min={0}
          decimals={2}
          unit={text("record-kroner")}
          value={kronerOf(numberOf(entity, field))}
          onSave={(kroner, seen) =>
            save(kroner === null ? nothing : { type: "number", value: Math.round(kroner * 100) }, seen)
          }
        />
      );
    case "scale":
      return (
        <EditableScale
          {...common}
          before={props.before ?? null}
          value={numberOf(entity, field)}
          onSave={(value, seen) => save(value === null ? nothing : { type: "number", value }, seen)}
        />
      );
    case "yes-no":
      return (
        <EditableChoice
          {...common}
          options={[
            { id: "yes", label: text("record-yes") },
            { id: "no", label: text("record-no") },
          ]}
          none={text("record-unsaid")}
          value={yesNoWord(yesNoOf(entity, field))}
          onSave={(value, seen) => save(value === null ? nothing : { type: "yes-no", value: value === "yes" }, seen)}
        />
      );
    case "name":
      return (
        <EditableLine
          {...common}
          value={fullName(nameOf(entity, field))}
          onSave={(value, seen) => save(value === "" ? nothing : { type: "name", value: readName(value) }, seen)}
        />
      );
    case "address": {
      const address = addressOf(entity, field);
      return (
        <EditableLine
          {...common}
          value={address === null ? "" : writeAddress(address)}
          onSave={(value, seen) => save(value === "" ? nothing : { type: "address", value: readAddress(value) }, seen)}
        />
      );
    }
    default:
      return (
        <EditableLine
          {...common}
          {...lengthOf(charsMax(entity.kind, field))}
          value={textOf(entity, field)}
          onSave={(value, seen) => save(asText(value), seen)}
        />
      );
  }
}

function lengthOf(maxLength: number | undefined): { maxLength?: number } {
  return maxLength === undefined ? {} : { maxLength };
}

function hoursOf(minutes: number | null): number | null {
  return minutes === null ? null : Math.round((minutes / 60) * 100) / 100;
}

function kronerOf(ore: number | null): number | null {
  return ore === null ? null : ore / 100;
}

function yesNoWord(yes: boolean | null): "yes" | "no" | null {
  if (yes === null) return null;
  return yes ? "yes" : "no";
}
