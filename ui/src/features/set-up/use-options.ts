import { useCallback, useMemo } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useRead } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { textOf } from "../../record/values";
import type { Option } from "../../shared/editable/OptionList";
import { codeWords, specOf } from "./words";

export type OptionsOf = (entity: EntityView, field: string) => readonly Option[];

/** What a field of the set-up is offered: codes in words, other rows of the set-up, users. */
export function useOptions(): { optionsOf: OptionsOf; nameOfUser: (id: string) => string } {
  const text = useText();
  const choices = useRead("set_up_choices", {});
  const users = useRead("entity_list", { family: null, kind: "user" });
  const people = useMemo(
    () => (users.data?.entities ?? []).map((user): Option => ({ id: user.id, label: textOf(user, "name") })),
    [users.data],
  );
  const optionsOf = useCallback<OptionsOf>(
    (entity, field) => {
      const spec = specOf(entity.kind, field);
      if (spec?.codes !== undefined) return spec.codes.map((code) => ({ id: code, label: codeWords(text, entity.kind, field, code) }));
      const of = spec?.of ?? spec?.element?.of ?? [];
      const rows = (choices.data?.rows ?? []).filter(({ kind, id }) => of.includes(kind) && id !== entity.id);
      return [...rows.map(({ id, name }) => ({ id, label: name })), ...(of.includes("user") ? people : [])];
    },
    [text, choices.data, people],
  );
  const nameOfUser = useCallback((id: string) => people.find((one) => one.id === id)?.label ?? "", [people]);
  return { optionsOf, nameOfUser };
}
