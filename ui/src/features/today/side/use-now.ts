import { useEffect, useState } from "react";

const MINUTE_MS = 60_000;

/**
 * What the time is by now, from what the program said it was when it was asked: computers' clocks are set otherwise. The
 * answer came at `heardMs` by this computer's clock, and may be drawn again long after.
 */
export function useNow(askedMs: number, heardMs: number): number {
  const [now, setNow] = useState(() => ({ asked: askedMs, ms: askedMs + Date.now() - heardMs }));
  useEffect(() => {
    const timer = setInterval(() => {
      setNow({ asked: askedMs, ms: askedMs + Date.now() - heardMs });
    }, MINUTE_MS);
    return () => {
      clearInterval(timer);
    };
  }, [askedMs, heardMs]);
  return now.asked === askedMs ? now.ms : askedMs;
}
