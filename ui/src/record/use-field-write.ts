import { useCallback } from "react";
import type { EntityView, FieldValue } from "../backend/bindings.gen";
import { fields } from "../backend/fields.gen";
import { useWrite } from "../backend/queries";
import { useUndo } from "./Undo";
import { fieldOf, listOf } from "./values";

/** Writes one field of a thing; `seen` is what the value it replaces was handed out with. */
export type WriteField = (entity: EntityView, field: string, value: FieldValue, seen: readonly string[]) => Promise<void>;

/** What a field takes, by the registry. */
export function takes(kind: string, field: string): string | undefined {
  const ofKind = (fields as Record<string, Record<string, { takes: string }> | undefined>)[kind];
  return ofKind?.[field]?.takes;
}

function same(one: FieldValue, other: FieldValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The one way in which screens write fields: each by the command its kind of field wants, and each step remembered for
 * undoing. Resolves when it is on the disk and the screen has been handed the new state.
 */
export function useFieldWrite(family: string): WriteField {
  const { mutateAsync: set } = useWrite("field_set");
  const { mutateAsync: write } = useWrite("text_write");
  const { mutateAsync: put } = useWrite("element_put");
  const { did } = useUndo();
  return useCallback(
    async (entity, field, value, seen) => {
      const place = { family, entity: entity.id, field };
      switch (takes(entity.kind, field)) {
        case "long-text": {
          const words = value.type === "text" ? value.value : "";
          const answer = await write({ ...place, text: words, seen: [...seen] });
          if (answer !== null) did(answer.change);
          return;
        }
        case "set": {
          const wanted = value.type === "list" ? value.value : [];
          const there = listOf(entity, field);
          const changes = [
            ...there.filter((one) => !wanted.some((other) => same(one, other))).map((element) => ({ element, present: false })),
            ...wanted.filter((one) => !there.some((other) => same(one, other))).map((element) => ({ element, present: true })),
          ];
          for (const change of changes) did((await put({ ...place, ...change })).change);
          return;
        }
        default:
          did((await set({ ...place, value, seen: [...seen] })).change);
      }
    },
    [family, set, write, put, did],
  );
}

/** Settles a clash: all values that stand were seen, and this one counts. */
export function useSettle(family: string): (entity: EntityView, field: string, value: FieldValue) => Promise<void> {
  const write = useFieldWrite(family);
  return useCallback(
    (entity, field, value) => {
      const state = fieldOf(entity, field);
      return write(entity, field, value, state?.seen ?? []);
    },
    [write],
  );
}
