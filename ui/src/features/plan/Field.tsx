import { useState } from "react";
import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { RecordClash, useValueWords } from "../../record/RecordClash";
import { RecordField } from "../../record/RecordField";
import { takes } from "../../record/use-field-write";
import { fieldOf } from "../../record/values";
import { formerOf } from "./changes";
import { usePlan } from "./plan-context";
import { useWords } from "./words";

interface FieldProps {
  entity: EntityView;
  field: string;
  placeholder?: string;
  deadline?: boolean;
  /** The box of a clash stands beneath the row; this goes there. */
  toClash?: () => void;
  writesAnother?: boolean;
  bare?: boolean;
}

/** One field of the plan, with what the family said yes to before it, where that was something else. */
export function Field({ entity, field, ...rest }: FieldProps): ReactElement {
  const { family, options, nameOfUser, changed } = usePlan();
  const words = useWords();
  const say = useValueWords();
  const offered = options(entity, field);
  // Where two values stand there is no new one yet to hold against the former.
  const former = fieldOf(entity, field)?.clashes === true ? null : formerOf(changed.get(entity.id), field);
  return (
    <div className="plan-field" data-field={field}>
      {former !== null && former.type !== "nothing" && (
        <s className="former">{say(former, offered, takes(entity.kind, field) === "minutes")}</s>
      )}
      <RecordField
        family={family}
        entity={entity}
        field={field}
        label={words.field(field)}
        options={offered}
        nameOfUser={nameOfUser}
        {...(rest.toClash === undefined ? {} : { clashElsewhere: true })}
        {...rest}
      />
    </div>
  );
}

interface ClashesProps {
  entity: EntityView;
  /** The fields in which two values stand. */
  fields: readonly string[];
  /** One has said that another value counts: the field itself is open for it. */
  onWriteAnother: (field: string) => void;
}

/** The boxes in which clashes are settled, across the row of what they are about. */
export function Clashes({ entity, fields, onWriteAnother }: ClashesProps): ReactElement {
  const { family, options, nameOfUser, captionOf } = usePlan();
  const words = useWords();
  return (
    <>
      {fields.map((field) => (
        <div key={field} className="plan-clash" data-clash={`${entity.id} ${field}`}>
          <RecordClash
            family={family}
            entity={entity}
            field={field}
            label={`${captionOf(entity)}: ${words.field(field)}`}
            options={options(entity, field)}
            nameOfUser={nameOfUser}
            onWriteAnother={() => {
              onWriteAnother(field);
            }}
          />
        </div>
      ))}
    </>
  );
}

/** The field one writes another value in, instead of those that stand; until what stands has changed. */
export function useWritesAnother(entity: EntityView): { writes: (field: string) => boolean; begin: (field: string) => void } {
  const [open, setOpen] = useState<{ field: string; seen: string } | null>(null);
  const seenOf = (field: string): string => entity.fields.find((one) => one.field === field)?.seen.join() ?? "";
  return {
    writes: (field) => open?.field === field && open.seen === seenOf(field),
    begin: (field) => {
      setOpen({ field, seen: seenOf(field) });
    },
  };
}

/** Goes into the box of a clash, where the keys 1, 2, 3 choose. */
export function goToClash(entity: string, field: string): void {
  const box = document.querySelector<HTMLElement>(`[data-clash="${entity} ${field}"]`);
  box?.querySelector<HTMLElement>("button")?.focus();
}
