import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function from one drawing to the next, which always does what the newest of them says: for what is only drawn again when something has changed. */
export function useLatest<Arguments extends unknown[], Answer>(run: (...args: Arguments) => Answer): (...args: Arguments) => Answer {
  const newest = useRef(run);
  useLayoutEffect(() => {
    newest.current = run;
  });
  return useCallback((...args: Arguments) => newest.current(...args), []);
}
