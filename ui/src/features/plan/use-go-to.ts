import { useCallback, useEffect, useRef, useState } from "react";

interface Target {
  entity: string;
  field: string | null;
}

/** Where the focus is to be: in one of a thing's fields, else on the goal itself or on the first cell of a line. */
function find({ entity, field }: Target): HTMLElement | null {
  const thing = document.querySelector<HTMLElement>(`[data-entity="${CSS.escape(entity)}"]`);
  if (thing === null) return null;
  const inside = field === null ? null : `[data-field="${CSS.escape(field)}"] [data-cell]`;
  const cell = inside === null ? null : (thing.querySelector<HTMLElement>(inside) ?? belowOf(entity)?.querySelector<HTMLElement>(inside));
  return cell ?? (thing.tabIndex === -1 && thing.hasAttribute("tabindex") ? thing : thing.querySelector<HTMLElement>("[data-cell]"));
}

/** What is unfolded beneath a line. */
function belowOf(entity: string): HTMLElement | null {
  return document.querySelector(`[data-entity-more="${CSS.escape(entity)}"]`);
}

function show(target: HTMLElement): void {
  const folded = target.closest("details");
  if (folded !== null) folded.open = true;
  target.scrollIntoView({ block: "nearest" });
  target.focus({ preventScroll: true });
}

/**
 * Goes to a thing of the plan, as soon as it is there: something just made comes with the next answer. The thing the
 * address names is gone to when the screen comes.
 */
export function useGoTo(hash: string): (entity: string, field?: string) => void {
  const target = useRef<Target | null>(null);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (hash !== "") target.current = { entity: hash, field: null };
  }, [hash]);
  // After every drawing: gone to once, then the focus is the person's own.
  useEffect(() => {
    const found = target.current === null ? null : find(target.current);
    if (found === null) return;
    target.current = null;
    show(found);
  });
  return useCallback((entity: string, field?: string) => {
    target.current = { entity, field: field ?? null };
    drawAgain((times) => times + 1);
  }, []);
}
