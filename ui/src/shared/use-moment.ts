import { useCallback, useEffect, useState } from "react";

/** True for a moment after `mark` was called; called again, the moment begins anew. */
export function useMoment(ms: number): { on: boolean; mark: () => void; unmark: () => void } {
  const [marked, setMarked] = useState<symbol | null>(null);
  useEffect(() => {
    if (marked === null) return;
    const timer = setTimeout(() => {
      setMarked(null);
    }, ms);
    return () => {
      clearTimeout(timer);
    };
  }, [marked, ms]);
  const mark = useCallback(() => {
    setMarked(Symbol("now"));
  }, []);
  const unmark = useCallback(() => {
    setMarked(null);
  }, []);
  return { on: marked !== null, mark, unmark };
}
