import { createElement, useCallback } from "react";
import type { ChoiceRowView, EntityView, PersonView } from "../../backend/bindings.gen";
import { fields } from "../../backend/fields.gen";
import { useText } from "../../i18n/Language";
import { idsOf, thingOf } from "../../record/values";
import { DepartmentMark, markKeyOf } from "../../shared/DepartmentMark";
import type { Option } from "../../shared/editable/OptionList";
import { priorityOf } from "./arrange";
import type { HorizonName } from "./arrange";
import { useWords } from "./words";

interface Spec {
  takes: string;
  of?: readonly string[];
  codes?: readonly string[];
  element?: Spec;
}

/** What the registry says a field takes. */
export function specOf(kind: string, field: string): Spec | undefined {
  return (fields as unknown as Record<string, Record<string, Spec> | undefined>)[kind]?.[field];
}

/** Whoever is both a user and an actor is offered once, as the family's own actor. */
function peopleOf(people: readonly PersonView[], kinds: readonly string[], chosen: readonly string[]): PersonView[] {
  const twins = new Set(kinds.includes("actor") ? people.flatMap(({ same_as }) => same_as ?? []) : []);
  return people.filter(({ id, kind }) => chosen.includes(id) || (kinds.includes(kind) && !twins.has(id)));
}

interface Rows {
  people: readonly PersonView[];
  choices: readonly ChoiceRowView[];
  goals: readonly EntityView[];
  sectorPlans: readonly EntityView[];
  goalName: (goal: EntityView) => string;
}

const whoCan = ["member", "network_person", "actor", "user"];

/** What a field of the plan is offered: people, rows of the set-up, codes in words. */
export function useOptions(rows: Rows): (entity: EntityView, field: string) => readonly Option[] {
  const text = useText();
  const words = useWords();
  const { people, choices, goals, sectorPlans, goalName } = rows;
  return useCallback(
    (entity, field) => {
      const spec = specOf(entity.kind, field);
      const of = spec?.of ?? spec?.element?.of ?? (spec?.takes === "audience" ? ["member"] : []);
      const chosen = [thingOf(entity, field) ?? [], idsOf(entity, field)].flat();
      if (spec?.codes !== undefined) return spec.codes.map((code) => ({ id: code, label: words.code(entity.kind, field, code) }));
      if (field === "priority") {
        return (Object.keys(priorityOf) as HorizonName[]).flatMap((horizon) =>
          [-1, 0, 1].map((step) => {
            const number = priorityOf[horizon] + step;
            return { id: String(number), label: text("plan-priority", { horizon: words.horizon(horizon), number }) };
          }),
        );
      }
      if (of.some((kind) => whoCan.includes(kind))) {
        return peopleOf(people, of, chosen).map(({ id, name, given }) => ({
          id,
          label: (spec?.takes === "ref" ? name : given || name) || text("plan-unnamed"),
        }));
      }
      if (of.includes("goal")) return goals.map((goal) => ({ id: goal.id, label: goalName(goal) }));
      if (of.includes("sector_plan")) {
        const nameOf = (id: string | null): string => choices.find((row) => row.id === id)?.name ?? text("plan-sector-plan");
        return sectorPlans.map((one) => ({ id: one.id, label: nameOf(thingOf(one, "kind")) }));
      }
      return choices
        .filter(({ id, kind, is_current }) => of.includes(kind) && (is_current || chosen.includes(id)))
        .map(({ id, name, short, kind }) => ({
          id,
          label: name,
          ...(kind === "department" && short !== null ? { mark: createElement(DepartmentMark, { mark: markKeyOf(short) }) } : {}),
        }));
    },
    [people, choices, goals, sectorPlans, goalName, text, words],
  );
}
