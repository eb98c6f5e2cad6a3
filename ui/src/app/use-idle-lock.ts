import { useCallback, useEffect, useRef, useState } from "react";

/** How long nobody may have touched anything. */
const IDLE_MS = 10 * 60_000;
/** So long after a locking that did not go. */
const AGAIN_MS = 30_000;
/** How long before the end one is told. */
const WARN_MS = 60_000;

const signsOfLife = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

interface IdleLock {
  /** True in the last minute. */
  warns: boolean;
  /** Somebody is here after all. */
  stay: () => void;
}

/**
 * Locks when nobody has touched the window for a while. A computer that slept meanwhile wakes to a locked Makker: whoever
 * opens the lid is held against the clock before anything they do counts as a sign of life.
 */
export function useIdleLock(lock: () => void, idleMs = IDLE_MS): IdleLock {
  const last = useRef(0);
  const newest = useRef(lock);
  const [warns, setWarns] = useState(false);

  useEffect(() => {
    newest.current = lock;
  });

  const stay = useCallback(() => {
    last.current = Date.now();
    setWarns(false);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = (): void => {
      clearTimeout(timer);
      const idle = Date.now() - last.current;
      if (idle >= idleMs) {
        if (!over) newest.current();
        over = true;
        // It may not have gone: then it is tried again.
        timer = setTimeout(() => {
          over = false;
          look();
        }, AGAIN_MS);
        return;
      }
      const nearly = idle >= idleMs - WARN_MS;
      setWarns(nearly);
      timer = setTimeout(look, (nearly ? idleMs : idleMs - WARN_MS) - idle);
    };
    const live = (): void => {
      if (Date.now() - last.current >= idleMs) look();
      else stay();
    };
    last.current = Date.now();
    look();
    for (const sign of signsOfLife) window.addEventListener(sign, live, { capture: true, passive: true });
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, live, { capture: true });
      document.removeEventListener("visibilitychange", look);
    };
  }, [idleMs, stay]);

  return { warns, stay };
}
