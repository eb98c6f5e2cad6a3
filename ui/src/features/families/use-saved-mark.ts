import { useCallback, useEffect, useState } from "react";
import type { FamilyView } from "../../backend/bindings.gen";

/** How long "✓ gemt" stands. */
const MARK_MS = 2000;

interface SavedMark {
  /** The family saved last, since this screen was opened. */
  saved: FamilyView | null;
  /** True for a moment after it was saved. */
  markIsOn: boolean;
  mark: (family: FamilyView) => void;
}

/** Remembers what was saved last, and for a moment that it was just now. */
export function useSavedMark(): SavedMark {
  const [saved, setSaved] = useState<FamilyView | null>(null);
  const [markIsOn, setMarkIsOn] = useState(false);

  useEffect(() => {
    if (saved === null) return;
    const timer = setTimeout(() => {
      setMarkIsOn(false);
    }, MARK_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [saved]);

  const mark = useCallback((family: FamilyView) => {
    setSaved(family);
    setMarkIsOn(true);
  }, []);

  return { saved, markIsOn, mark };
}
