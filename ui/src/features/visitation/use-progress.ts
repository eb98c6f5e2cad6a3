import { useEffect, useState } from "react";
import { useBackend } from "../../backend/backend";
import type { GrossListProgressView } from "../../backend/bindings.gen";

/** Often enough to see it move. */
const ASK_EVERY_MS = 400;

/** How far the reading of a list has come, asked for as long as one waits for it. */
export function useProgress(waiting: boolean): GrossListProgressView | null {
  const { call } = useBackend();
  const [progress, setProgress] = useState<GrossListProgressView | null>(null);
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => {
      // What cannot be asked now is asked again.
      call("gross_list_progress", {}).then(setProgress, () => undefined);
    }, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
      setProgress(null);
    };
  }, [call, waiting]);
  return progress;
}
