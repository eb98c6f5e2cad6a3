import { useCallback } from "react";
import type { CommandFailure } from "../backend/errors";
import { useWrite } from "../backend/queries";
import { saveOpenFields } from "../shared/editable/field-model";

/**
 * Locks, after what stands in open fields has been saved: what one has written is there when one comes back.
 * `onLocking` is told whether all of it was.
 */
export function useLock(onLocking: (allSaved: boolean) => void): { lock: () => void; error: CommandFailure | null } {
  const { mutate, error } = useWrite("profile_lock");
  const lock = useCallback(() => {
    void saveOpenFields()
      .catch(() => false)
      .then((allSaved) => {
        onLocking(allSaved);
        mutate({});
      });
  }, [mutate, onLocking]);
  return { lock, error };
}
