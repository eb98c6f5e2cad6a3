import { startTransition, useEffect, useState } from "react";

/** Nobody sees that a list comes so much later; who types briskly has written the next letter by then. */
const REST_MS = 80;

/**
 * The value, once it has rested. For a list that follows from what one types: drawing it takes longer than a frame, and
 * the letters would have to wait for it. They stand there at once, and the list when one pauses.
 */
export function useRested<Value>(value: Value, restMs = REST_MS): Value {
  const [rested, setRested] = useState(value);

  useEffect(() => {
    const timer = setTimeout(() => {
      startTransition(() => {
        setRested(value);
      });
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [value, restMs]);

  return rested;
}
