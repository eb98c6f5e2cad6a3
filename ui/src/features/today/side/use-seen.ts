import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { useWrite } from "../../../backend/queries";

/** As long as one needs to have looked. */
const LOOKED_MS = 2000;

/**
 * Notes that one has looked, once one leaves a screen on which the news was in sight for two seconds; before that, and where
 * it never came into sight, it stays new. `newest` names what was shown: something newer wants to be looked at as long again.
 */
export function useSeen(box: RefObject<Element | null>, newest: string | null): void {
  const { mutate } = useWrite("seen_mark_all");
  const looked = useRef(false);

  useEffect(() => {
    looked.current = false;
    const element = box.current;
    if (newest === null || element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isInSight = (inSight: boolean): void => {
      clearTimeout(timer);
      timer = inSight ? setTimeout(() => (looked.current = true), LOOKED_MS) : undefined;
    };
    const observer = new IntersectionObserver((entries) => {
      isInSight(entries.at(-1)?.isIntersecting === true);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [box, newest]);

  useEffect(
    () => () => {
      if (looked.current) mutate({});
    },
    [mutate],
  );
}
