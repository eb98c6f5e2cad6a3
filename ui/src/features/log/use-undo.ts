import { useCallback, useState } from "react";
import { CommandFailure } from "../../backend/errors";
import { useWrite } from "../../backend/queries";
import type { EntryForm } from "./form";

/** What was just done, and how it is taken back. */
export interface Undoable {
  /** The action; null when it was only a draft that was thrown away. */
  change: string | null;
  what: "written" | "settled" | "dropped";
  /** The entry that came of it. */
  entry: string | null;
  /** What stood in the form, to be put back. */
  form: EntryForm | null;
}

export interface Undoing {
  last: Undoable | null;
  undone: boolean;
  failure: CommandFailure | null;
  done: (done: Undoable) => void;
  /** Takes the last thing back; answers what it was, or null where that did not go. */
  undo: () => Promise<Undoable | null>;
}

/** The last thing one did here. */
export function useUndo(familyId: string): Undoing {
  const { mutateAsync } = useWrite("change_undo");
  const [last, setLast] = useState<Undoable | null>(null);
  const [undone, setUndone] = useState(false);
  const [failure, setFailure] = useState<CommandFailure | null>(null);

  const done = useCallback((next: Undoable): void => {
    setLast(next);
    setUndone(false);
    setFailure(null);
  }, []);

  async function undo(): Promise<Undoable | null> {
    if (last === null) return null;
    setFailure(null);
    try {
      if (last.change !== null) await mutateAsync({ family: familyId, change: last.change });
      setLast(null);
      setUndone(true);
      return last;
    } catch (reason) {
      if (!(reason instanceof CommandFailure)) throw reason;
      setFailure(reason);
      return null;
    }
  }

  return { last, undone, failure, done, undo };
}
