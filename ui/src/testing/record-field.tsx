import type { ReactElement } from "react";
import type { EntityView } from "../backend/bindings.gen";
import { useRead } from "../backend/queries";
import { RecordField } from "../record/RecordField";
import { UndoProvider } from "../record/Undo";
import { fakeBackend, refusal } from "./fake-backend";
import type { FakeBackend } from "./fake-backend";
import { list, slot, text, wrote } from "./plan/entities";

export const people = ["Rima", "Omar", "Lise"].map((label) => ({ id: label.toLowerCase(), label }));

/** A screen of one field, which asks again when something was written. */
export function One({ field, options = people, ...rest }: { field: string; options?: typeof people; clashElsewhere?: boolean }): ReactElement | null {
  const shown = useRead("entity_show", { family: "f", entity: "x" });
  if (shown.data === undefined) return null;
  return (
    <UndoProvider family="f">
      <main>
        <RecordField
          family="f"
          entity={shown.data}
          field={field}
          label="Felt"
          options={options}
          nameOfUser={(id) => (id === "lise" ? "Du" : "Omar")}
          {...rest}
        />
      </main>
    </UndoProvider>
  );
}

/** A program that keeps the one thing, and answers each write with an action of its own. */
export function program(start: EntityView): FakeBackend & { thing: () => EntityView } {
  let kept = start;
  let changes = 0;
  const did = () => ({ change: `c${(changes += 1)}` });
  const backend = fakeBackend({
    entity_show: () => kept,
    field_set: ({ field, value }) => {
      kept = wrote(kept, field, value);
      return did();
    },
    text_write: ({ field, text: words }) => {
      kept = wrote(kept, field, text(words));
      return did();
    },
    element_put: ({ field, element, present }) => {
      const value = kept.fields.find((one) => one.field === field)?.value;
      const others = (value?.type === "list" ? value.value : []).filter((one) => JSON.stringify(one) !== JSON.stringify(element));
      kept = wrote(kept, field, list(...others, ...(present ? [element] : [])));
      return did();
    },
    change_undo: () => did(),
    day_read: () => ({ day: "2026-11-26" }),
    hours_read: ({ text: typed }) => {
      if (!/\d/.test(typed)) throw refusal("hours-unclear", { reason: "hours-missing" });
      return { hours: list(slot(2, 17, 19)) };
    },
  });
  return { ...backend, thing: () => kept };
}

export const requests = (backend: FakeBackend, name: string) => backend.calls.filter((call) => call.name === name).map(({ request }) => request);

/** What the eye reads: without the marks between words of different directions. */
export const plain = (of: HTMLElement) => of.textContent.replace(/[\u2066-\u2069]/g, "");
