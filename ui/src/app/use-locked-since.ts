import { useCallback, useEffect, useRef, useState } from "react";
import type { LockedSince } from "../features/lock/LockScreen";

/**
 * Remembers, for as long as the program runs, when it was locked and whether everything had been saved. After a cold
 * start there is nothing to remember.
 */
export function useLockedSince(open: boolean): { since: LockedSince | null; noteLocking: (allSaved: boolean) => void } {
  const wasOpen = useRef(false);
  const allSaved = useRef(true);
  const [since, setSince] = useState<LockedSince | null>(null);

  useEffect(() => {
    if (open) allSaved.current = true;
    else if (wasOpen.current) setSince({ at: new Date(), allSaved: allSaved.current });
    wasOpen.current = open;
  }, [open]);

  const noteLocking = useCallback((saved: boolean) => {
    allSaved.current = saved;
  }, []);
  return { since, noteLocking };
}
