import { startTransition, useCallback, useMemo, useState } from "react";

interface Arriving<Item> {
  /** The rows that have come. */
  arrived: readonly Item[];
  /** Somebody needs so many of them. */
  bring: (count: number) => void;
}

/** Each time four times as many: a list of thousands is whole after a few. */
const GROWTH = 4;

/**
 * The first rows of a long list, and more when somebody goes there. To arrange 500 rows takes longer than one waits for the
 * first of them to be painted, and 20 MB for as long as they are there (measured); most days nobody goes to the last.
 * `listed` names what the list was made by, such as the letters one looks for: it begins anew with each. `atOnce` is more
 * than its place on the screen shows.
 */
export function useArriving<Item>(items: readonly Item[], listed: string, atOnce: number): Arriving<Item> {
  const [grown, setGrown] = useState({ listed, count: atOnce });
  const count = grown.listed === listed ? grown.count : atOnce;

  const bring = useCallback(
    (wanted: number): void => {
      if (wanted <= count || count >= items.length) return;
      startTransition(() => {
        setGrown({ listed, count: Math.max(wanted, count * GROWTH) });
      });
    },
    [listed, count, items.length],
  );
  const arrived = useMemo(() => (count >= items.length ? items : items.slice(0, count)), [items, count]);
  return { arrived, bring };
}
