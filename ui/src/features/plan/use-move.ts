import { useCallback } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useFieldWrite } from "../../record/use-field-write";
import { fieldOf } from "../../record/values";
import { horizons, priorityOf } from "./arrange";
import type { HorizonName } from "./arrange";
import { usePlan } from "./plan-context";

interface Move {
  /** When a goal is worked on; null when it no longer is. */
  horizonOf: (goal: string) => HorizonName | null;
  move: (goal: EntityView, to: HorizonName) => Promise<void>;
  setStatus: (goal: EntityView, status: "agreed" | "reached" | "dropped") => Promise<void>;
}

/** Moves goals between now, next and later, and out of the work when they are reached. */
export function useMove(): Move {
  const { family, page } = usePlan();
  const write = useFieldWrite(family);
  const { horizons: placed, today } = page;
  const horizonOf = useCallback(
    (goal: string) => {
      const found = placed.find((place) => place.goal === goal)?.horizon;
      return horizons.find((one) => one === found) ?? null;
    },
    [placed],
  );
  const move = useCallback(
    async (goal: EntityView, to: HorizonName) => {
      if (horizonOf(goal.id) === to || goal.read_only) return;
      const seen = fieldOf(goal, "priority")?.seen ?? [];
      await write(goal, "priority", { type: "number", value: priorityOf[to] }, seen);
    },
    [horizonOf, write],
  );
  const setStatus = useCallback(
    async (goal: EntityView, status: "agreed" | "reached" | "dropped") => {
      await write(goal, "status", { type: "text", value: status }, fieldOf(goal, "status")?.seen ?? []);
      const closed = fieldOf(goal, "closed_on");
      // The day it was reached is only written where nobody has written one.
      if (status !== "agreed" && closed?.value.type === "nothing") {
        await write(goal, "closed_on", { type: "day", value: today }, closed.seen);
      }
    },
    [write, today],
  );
  return { horizonOf, move, setStatus };
}
