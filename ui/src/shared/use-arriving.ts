import { startTransition, useEffect, useMemo, useState } from "react";

/** Nobody has scrolled to the end of those by then; who types has typed the next letter. */
const REST_AFTER_MS = 300;

/**
 * The first rows of a long list at once, and all of it a moment later: to arrange 500 rows takes longer than one waits for
 * the first of them to be painted. `listed` names what the list was made by; while that stays the same a list that has
 * arrived stays whole, whatever changes in it. `atOnce` is more than its place on the screen shows.
 */
export function useArriving<Item>(items: readonly Item[], listed: string, atOnce: number): readonly Item[] {
  const [wholeOf, setWholeOf] = useState<string | null>(null);
  const whole = items.length <= atOnce || wholeOf === listed;

  useEffect(() => {
    if (whole) return;
    const timer = setTimeout(() => {
      startTransition(() => {
        setWholeOf(listed);
      });
    }, REST_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [whole, listed]);

  return useMemo(() => (whole ? items : items.slice(0, atOnce)), [whole, items, atOnce]);
}
