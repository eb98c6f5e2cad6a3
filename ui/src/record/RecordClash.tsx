import { Split } from "lucide-react";
import { useState } from "react";
import type { ReactElement } from "react";
import type { FieldValue, StandingView } from "../backend/bindings.gen";
import { useErrorText } from "../backend/use-error-text";
import { CommandFailure } from "../backend/errors";
import { useLocale, useText } from "../i18n/Language";
import { ClashBox } from "../shared/ClashBox";
import { sayDay, useToday } from "../shared/DayText";
import { FieldMessage } from "../shared/FieldMessage";
import { sayMoment, useMomentWords } from "../shared/MomentText";
import { sayHours } from "./EditableHours";
import type { RecordFieldProps } from "./RecordField";
import { takes, useSettle } from "./use-field-write";
import { fieldOf, fullName, writeAddress } from "./values";

/** A value in words, whatever its kind. */
export function useValueWords(): (value: FieldValue, options: RecordFieldProps["options"], minutes?: boolean) => string {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  return function words(value, options = [], minutes = false): string {
    const named = (id: string): string => options.find((option) => option.id === id)?.label ?? id;
    const day = (on: string | null): string => (on === null ? "" : sayDay(text, on, locale, today));
    switch (value.type) {
      case "nothing":
      case "unreadable":
        return text("record-empty");
      case "text":
      case "thing":
        return named(value.value);
      case "day":
        return day(value.value);
      case "period":
        return text("field-period", { from: day(value.value.from), to: day(value.value.to) });
      case "yes-no":
        return value.value ? text("record-yes") : text("record-no");
      case "name":
        return fullName(value.value);
      case "address":
        return writeAddress(value.value);
      case "number":
        return minutes
          ? text("record-hours", { hours: Math.round(((value.value ?? 0) / 60) * 100) / 100 })
          : named(String(value.value));
      case "audience":
        if (value.value.who !== "members") return value.value.who === "family" ? text("record-family") : text("record-nobody");
        return value.value.members.map(named).join(", ");
      case "moment":
        return sayMoment(text, value.value ?? 0, locale, today);
      case "weekly-slot":
        return sayHours(text, locale, [value]);
      case "list":
        if (value.value.length === 0) return text("record-empty");
        return value.value.every((one) => one.type === "weekly-slot")
          ? sayHours(text, locale, value.value)
          : value.value.map((one) => words(one, options)).join(", ");
      default:
        return text("record-other");
    }
  };
}

interface RecordClashProps extends RecordFieldProps {
  onWriteAnother: () => void;
}

/** Two or more values stand in a field: both are shown alike, and a person settles which counts. */
export function RecordClash(props: RecordClashProps): ReactElement {
  const { family, entity, field, label, options, nameOfUser, question, onWriteAnother } = props;
  const text = useText();
  const moment = useMomentWords();
  const words = useValueWords();
  const settle = useSettle(family);
  const errorText = useErrorText();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const standing = fieldOf(entity, field)?.standing ?? [];
  const inMinutes = takes(entity.kind, field) === "minutes";

  if (props.clashElsewhere === true) {
    const words = (
      <>
        <Split aria-hidden />
        {text("record-two-values", { count: standing.length })}
      </>
    );
    if (props.toClash === undefined) return <span className="two-values">{words}</span>;
    return (
      <div className="editable" data-editable>
        <button type="button" className="cell two-values" data-cell onClick={props.toClash}>
          <span className="visually-hidden">{label}</span> {words}
        </button>
      </div>
    );
  }

  async function use(chosen: StandingView): Promise<void> {
    setPending(true);
    setError(null);
    try {
      await settle(entity, field, chosen.value);
    } catch (reason) {
      setError(reason instanceof CommandFailure ? errorText(reason) : text("field-not-saved"));
    }
    // Also when it went well: somebody may have written a third value meanwhile.
    setPending(false);
  }

  return (
    <>
      <ClashBox
        question={question ?? label}
        why={text("clash-why")}
        pending={pending}
        standing={standing.map((one) => ({
          id: one.op,
          value: <bdi>{words(one.value, options, inMinutes)}</bdi>,
          spoken: words(one.value, options, inMinutes),
          who: nameOfUser(one.user),
          when: moment(one.at_ms ?? 0),
        }))}
        onUse={(id) => {
          const chosen = standing.find(({ op }) => op === id);
          if (chosen !== undefined) void use(chosen);
        }}
        // A moment has no field yet that it is written in.
        {...(takes(entity.kind, field) === "moment" ? {} : { onWriteAnother })}
      />
      {error !== null && <FieldMessage id={`${entity.id}-${field}-clash`} sentence={error} />}
    </>
  );
}
