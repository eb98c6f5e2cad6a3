import { useEffect, useState } from "react";

const MINUTE_MS = 60_000;

/** What the time is by now, from what the program said it was when it was asked: computers' clocks are set otherwise. */
export function useNow(askedMs: number): number {
  const [now, setNow] = useState({ asked: askedMs, ms: askedMs });
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => {
      setNow({ asked: askedMs, ms: askedMs + performance.now() - begun });
    }, MINUTE_MS);
    return () => {
      clearInterval(timer);
    };
  }, [askedMs]);
  return now.asked === askedMs ? now.ms : askedMs;
}
