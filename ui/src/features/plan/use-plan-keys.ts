import type { EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { useActions } from "../../shared/keys/use-actions";

interface PlanKeys {
  things: readonly EntityView[];
  /** The goal that a new intervention serves. */
  goal: string | null;
  onNew: (what: string) => void;
  onHistory: (entity: EntityView, field: string) => void;
  /** Null while there is no plan to say yes to. */
  onAskYes: (() => void) | null;
}

/** The thing and the field that the focus is in. */
function focused(): { entity: string; field: string } | null {
  const at = document.activeElement;
  const field = at?.closest<HTMLElement>("[data-field]")?.dataset["field"];
  const thing = at?.closest<HTMLElement>("[data-entity-more], [data-entity]");
  const entity = thing?.dataset["entityMore"] ?? thing?.dataset["entity"];
  return field === undefined || entity === undefined ? null : { entity, field };
}

/** From one clash to the next, round and round. */
function goToNextClash(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>("[data-clash]")];
  const at = boxes.findIndex((box) => box.contains(document.activeElement));
  const box = boxes[(at + 1) % boxes.length];
  box?.scrollIntoView({ block: "nearest" });
  box?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
}

/** The keys of the plan. Letters wait while one stands on a cell that takes them; Esc steps out of it. */
export function usePlanKeys({ things, goal, onNew, onHistory, onAskYes }: PlanKeys): void {
  const text = useText();
  useActions([
    {
      id: "new-goal",
      label: text("plan-new-goal"),
      keys: "N",
      run: () => {
        onNew("goal");
      },
    },
    {
      id: "new-intervention",
      label: text("plan-new-intervention"),
      keys: "I",
      run: () => {
        if (goal !== null) onNew(goal);
      },
    },
    ...(onAskYes === null ? [] : [{ id: "ask-yes", label: text("plan-ask-yes"), keys: "J", run: onAskYes }]),
    { id: "next-clash", label: text("plan-next-clash"), keys: "K", run: goToNextClash },
    {
      id: "history",
      label: text("plan-history"),
      keys: "Alt+H",
      run: () => {
        const at = focused();
        const entity = things.find(({ id }) => id === at?.entity);
        if (at !== null && entity !== undefined) onHistory(entity, at.field);
      },
    },
  ]);
}
