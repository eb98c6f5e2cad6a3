import { useCallback } from "react";
import type { CommandFailure } from "../backend/errors";
import { useWrite } from "../backend/queries";
import { saveOpenFields } from "../shared/editable/field-model";

/** Locks, after what stands in open fields has been saved: what one has written is there when one comes back. */
export function useLock(): { lock: () => void; error: CommandFailure | null } {
  const { mutate, error } = useWrite("profile_lock");
  const lock = useCallback(() => {
    void saveOpenFields().finally(() => {
      mutate({});
    });
  }, [mutate]);
  return { lock, error };
}
