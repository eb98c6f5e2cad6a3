import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useBackend } from "../backend/backend";
import type { EntityView, FieldValue } from "../backend/bindings.gen";
import { invalidates } from "../backend/bindings.gen";
import { fields } from "../backend/fields.gen";
import { useWrite } from "../backend/queries";
import { invalidateTags } from "../backend/tags";
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

/** One element, put in or taken out. */
interface Put {
  element: FieldValue;
  present: boolean;
}

/** What is to be put in and taken out, for a set to become what is wanted. */
function puts(there: readonly FieldValue[], wanted: readonly FieldValue[]): Put[] {
  return [
    ...there.filter((one) => !wanted.some((other) => same(one, other))).map((element) => ({ element, present: false })),
    ...wanted.filter((one) => !there.some((other) => same(one, other))).map((element) => ({ element, present: true })),
  ];
}

/** Puts elements one by one; the screen hears of it, and one takes it back, as of one step. */
function usePut(family: string | null): (entity: EntityView, field: string, changes: readonly Put[]) => Promise<void> {
  const { call } = useBackend();
  const client = useQueryClient();
  const { did } = useUndo();
  const { mutateAsync } = useMutation({
    mutationFn: async ({ entity, field, changes }: { entity: string; field: string; changes: readonly Put[] }) => {
      const done: string[] = [];
      try {
        for (const change of changes) done.push((await call("element_put", { family, entity, field, ...change })).change);
      } finally {
        // Also when one of them was refused: those before it stand.
        if (done.length > 0) did(done);
      }
    },
    onSettled: () => invalidateTags(client, invalidates.element_put),
  });
  return useCallback(
    async (entity, field, changes) => {
      if (changes.length > 0) await mutateAsync({ entity: entity.id, field, changes });
    },
    [mutateAsync],
  );
}

/**
 * The one way in which screens write fields: each by the command its kind of field wants, and each step remembered for
 * undoing. Resolves when it is on the disk and the screen has been handed the new state.
 */
export function useFieldWrite(family: string | null): WriteField {
  const { mutateAsync: set } = useWrite("field_set");
  const { mutateAsync: write } = useWrite("text_write");
  const put = usePut(family);
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
        case "set":
          await put(entity, field, puts(listOf(entity, field), value.type === "list" ? value.value : []));
          return;
        default:
          did((await set({ ...place, value, seen: [...seen] })).change);
      }
    },
    [family, set, write, put, did],
  );
}

/** Settles a clash: all values that stand were seen, and this one counts. */
export function useSettle(family: string | null): (entity: EntityView, field: string, value: FieldValue) => Promise<void> {
  const write = useFieldWrite(family);
  return useCallback(
    (entity, field, value) => {
      const state = fieldOf(entity, field);
      return write(entity, field, value, state?.seen ?? []);
    },
    [write],
  );
}

/** Settles a set in which one took out what another put in: what stands there now is said anew, knowing of both. */
export function useKeepSet(family: string | null): (entity: EntityView, field: string) => Promise<void> {
  const put = usePut(family);
  return useCallback(
    (entity, field) => put(entity, field, listOf(entity, field).map((element) => ({ element, present: true }))),
    [put],
  );
}
