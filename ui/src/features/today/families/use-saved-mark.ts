import { useCallback, useEffect, useState } from "react";
import type { FamilyMadeView } from "../../../backend/bindings.gen";

/** How long "✓ gemt" stands. */
const MARK_MS = 2000;

interface SavedMark {
  /** The family saved last, since this screen was opened. */
  saved: FamilyMadeView | null;
  /** True for a moment after it was saved. */
  markIsOn: boolean;
  mark: (family: FamilyMadeView) => void;
  /** It is not here any more. */
  forget: () => void;
}

/** Remembers what was saved last, and for a moment that it was just now. */
export function useSavedMark(): SavedMark {
  const [saved, setSaved] = useState<FamilyMadeView | null>(null);
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

  const mark = useCallback((family: FamilyMadeView) => {
    setSaved(family);
    setMarkIsOn(true);
  }, []);

  const forget = useCallback(() => {
    setSaved(null);
    setMarkIsOn(false);
  }, []);

  return { saved, markIsOn, mark, forget };
}
