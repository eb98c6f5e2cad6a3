import { useEffect } from "react";
import { savedBeforeLock } from "./editable/field-model";
import { useLatest } from "./use-latest";

/** Something stands in a form that nothing keeps: where Makker locks over it, the lock does not say that all is saved. */
export function useUnsaved(something: boolean): void {
  const isSaved = useLatest(() => Promise.resolve(!something));
  useEffect(() => savedBeforeLock(isSaved), [isSaved]);
}
