import { useCallback } from "react";
import type { ReactElement } from "react";
import { useBackend } from "../backend/backend";
import type { FieldValue } from "../backend/bindings.gen";
import { CommandFailure } from "../backend/errors";
import { useLocale, useText } from "../i18n/Language";
import type { Text } from "../i18n/Language";
import { sayClockBriefly } from "../shared/clock-text";
import { EditableFrame } from "../shared/editable/EditableFrame";
import { useField } from "../shared/editable/use-field";
import type { EditableProps } from "../shared/editable/use-field";

type Slots = readonly FieldValue[];

/** "man., ons. kl. 9–14": days that share their hours stand together. */
export function sayHours(text: Text, locale: string, slots: Slots): string {
  const days: Record<number, string> = {
    1: text("weekday-1"),
    2: text("weekday-2"),
    3: text("weekday-3"),
    4: text("weekday-4"),
    5: text("weekday-5"),
    6: text("weekday-6"),
    7: text("weekday-7"),
  };
  const groups = new Map<string, string[]>();
  const read = slots.flatMap((slot) => (slot.type === "weekly-slot" ? [slot.value] : []));
  read.sort((one, other) => one.weekday - other.weekday || one.from_min - other.from_min);
  for (const { weekday, from_min, to_min } of read) {
    const hours = `${sayClockBriefly(from_min, locale)}–${sayClockBriefly(to_min, locale)}`;
    groups.set(hours, [...(groups.get(hours) ?? []), days[weekday] ?? ""]);
  }
  return [...groups].map(([hours, on]) => text("weekly-hours", { days: on.join(", "), hours })).join("; ");
}

/** As it is edited: without the invisible marks that keep right-to-left words apart, which nobody types and nobody reads. */
function writeHours(text: Text, locale: string, slots: Slots): string {
  return sayHours(text, locale, slots).replace(/[\u2066-\u2069]/g, "");
}

/** The same hours every week, written as people write them; the program behind the page reads them. */
export function EditableHours(props: EditableProps<Slots>): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { call } = useBackend();
  const read = useCallback(
    async (typed: string): Promise<{ value: Slots } | { problem: string }> => {
      try {
        const { hours } = await call("hours_read", { text: typed });
        return { value: hours.type === "list" ? hours.value : [] };
      } catch (reason) {
        if (reason instanceof CommandFailure && reason.code === "hours-unclear") {
          return { problem: text("error-hours-unclear", { reason: reason.detail["reason"] ?? "" }) };
        }
        throw reason;
      }
    },
    [call, text],
  );
  const field = useField<Slots, string>(props, {
    toDraft: (slots) => writeHours(text, locale, slots),
    toValue: (draft) => (draft === writeHours(text, locale, props.value) ? { value: props.value } : read(draft)),
    same: (one, other) => sayHours(text, locale, one) === sayHours(text, locale, other),
  });
  const said = sayHours(text, locale, field.shown);
  return (
    <EditableFrame props={props} field={field} shown={said === "" ? null : said} beginTyping={field.begin}>
      {(control) => (
        <input
          {...control}
          data-control
          type="text"
          autoComplete="off"
          value={field.draft}
          onChange={(event) => {
            field.change(event.target.value);
          }}
        />
      )}
    </EditableFrame>
  );
}
