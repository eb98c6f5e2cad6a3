import { useCallback } from "react";
import type { EntityView, FieldValue } from "../../backend/bindings.gen";
import { useWrite } from "../../backend/queries";
import { useUndo } from "../../record/Undo";
import { priorityOf } from "./arrange";
import { usePlan } from "./plan-context";

interface Make {
  /** A goal in the family's own words. Answers its id. */
  makeGoal: (words: string) => Promise<string>;
  /** An intervention that serves a goal. */
  makeIntervention: (goal: EntityView, title: string) => Promise<string>;
  /** How far a goal has come today. */
  rate: (goal: EntityView, value: number) => Promise<void>;
}

const thing = (id: string): FieldValue => ({ type: "thing", value: id });
const words = (value: string): FieldValue => ({ type: "text", value });

/** What can be added to the plan; each is one step back. */
export function useMake(): Make {
  const { family, page } = usePlan();
  const { did } = useUndo();
  const { mutateAsync: create } = useWrite("entity_create");
  const { mutateAsync: enter } = useWrite("entry_make");
  const { plan, today } = page;

  const makeGoal = useCallback(
    async (ownWords: string) => {
      // The first goal of a family begins its plan.
      const begun = plan === null ? await create({ family, kind: "family_plan", fields: [] }) : null;
      const made = await create({
        family,
        kind: "goal",
        fields: [
          { field: "plan", value: thing(plan?.id ?? begun?.id ?? "") },
          { field: "own_words", value: words(ownWords) },
          { field: "status", value: words("wish") },
          { field: "priority", value: { type: "number", value: priorityOf.next } },
        ],
      });
      did([...(begun === null ? [] : [begun.change]), made.change]);
      return made.id;
    },
    [family, plan, create, did],
  );
  const makeIntervention = useCallback(
    async (goal: EntityView, title: string) => {
      const made = await create({
        family,
        kind: "intervention",
        fields: [
          { field: "title", value: words(title) },
          { field: "goals", value: { type: "list", value: [thing(goal.id)] } },
          { field: "status", value: words("proposed") },
        ],
      });
      did(made.change);
      return made.id;
    },
    [family, create, did],
  );
  const rate = useCallback(
    async (goal: EntityView, value: number) => {
      const made = await enter({
        family,
        kind: "goal_progress",
        fields: [
          { field: "goal", value: thing(goal.id) },
          { field: "rated_on", value: { type: "day", value: today } },
          { field: "value", value: { type: "number", value } },
        ],
      });
      did(made.change);
    },
    [family, today, enter, did],
  );
  return { makeGoal, makeIntervention, rate };
}
