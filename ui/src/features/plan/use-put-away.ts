import { useCallback, useState } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useWrite } from "../../backend/queries";
import { useUndo } from "../../record/Undo";
import { textOf } from "../../record/values";
import { useMoment } from "../../shared/use-moment";
import { firstWords } from "./arrange";

/** How long one is told what was put away. */
const TOLD_MS = 12_000;

interface PutAway {
  putAway: (entity: EntityView) => Promise<void>;
  /** What was just put away, by name; null when that is some time ago, or taken back. */
  away: string | null;
}

/** Puts things away at once; nobody is asked whether they are sure, because one gets it back by undoing. */
export function usePutAway(family: string, goTo: (entity: string) => void): PutAway {
  const { mutateAsync } = useWrite("entity_archive");
  const { did, last } = useUndo();
  const { on, mark } = useMoment(TOLD_MS);
  const [gone, setGone] = useState({ name: "", change: "" });
  const putAway = useCallback(
    async (entity: EntityView) => {
      const beside = neighbourOf(entity.id);
      const { change } = await mutateAsync({ family, entity: entity.id, archived: true, seen: entity.archived_seen });
      did(change);
      setGone({ name: textOf(entity, "title") || firstWords(textOf(entity, "own_words")), change });
      mark();
      if (beside !== null) goTo(beside);
    },
    [family, mutateAsync, did, mark, goTo],
  );
  return { putAway, away: on && last === gone.change ? gone.name : null };
}

/** Where one goes on when a thing has left the screen. */
function neighbourOf(entity: string): string | null {
  const all = [...document.querySelectorAll<HTMLElement>("[data-entity]")];
  const own = all.findIndex((one) => one.dataset["entity"] === entity);
  const kind = all[own]?.dataset["kind"];
  const others = [...all.slice(own + 1), ...all.slice(0, Math.max(own, 0)).reverse()];
  const next = others.find((one) => one.dataset["kind"] === kind && one.closest(`[data-entity="${entity}"]`) === null);
  return (next ?? others[0])?.dataset["entity"] ?? null;
}
