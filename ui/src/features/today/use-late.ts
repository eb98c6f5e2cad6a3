import { useEffect, useState } from "react";

/** What is there sooner needs no word: it would only flicker. */
const LATE_MS = 300;

/** True once something has kept one waiting for longer than one notices. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => {
      setLate(true);
    }, LATE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late && waiting;
}
