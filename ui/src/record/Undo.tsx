import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { CommandFailure } from "../backend/errors";
import { useWrite } from "../backend/queries";
import { useText } from "../i18n/Language";
import { useActions } from "../shared/keys/use-actions";

interface Undo {
  /** Something was done by this action, or by these together: one step back takes all of them back. */
  did: (changes: string | readonly string[]) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  /** The action that would be taken back next; null when there is none. */
  last: string | null;
  /** What came of the last step, for a live region: empty, or a sentence. */
  said: string;
}

const nothing: Undo = { did: () => undefined, undo: () => undefined, redo: () => undefined, canUndo: false, canRedo: false, last: null, said: "" };
const UndoContext = createContext<Undo>(nothing);

/** The actions that are taken back together, oldest first. */
type Step = readonly string[];

/** Steps back further than this are forgotten here; the program can still take them back. */
const STEPS_MAX = 200;

/**
 * What one has done in a family, or in the set-up where there is none, since one came to it, and the way back: Ctrl+Z, and forth again with Ctrl+Y. Steps are taken
 * one after the other; while one writes in a field, its own undoing counts.
 */
export function UndoProvider({ family, children }: { family: string | null; children: ReactNode }): ReactElement {
  const text = useText();
  const { mutateAsync } = useWrite("change_undo");
  const [done, setDone] = useState<readonly Step[]>([]);
  const [undone, setUndone] = useState<readonly Step[]>([]);
  const [said, setSaid] = useState("");
  const busy = useRef(false);

  const did = useCallback((changes: string | readonly string[]) => {
    setDone((before) => [...before.slice(1 - STEPS_MAX), typeof changes === "string" ? [changes] : changes]);
    setUndone([]);
    setSaid("");
  }, []);

  const value = useMemo((): Undo => {
    async function step(back: boolean): Promise<void> {
      const changes = (back ? done : undone).at(-1);
      if (busy.current || changes === undefined) return;
      busy.current = true;
      const [take, give] = back ? [setDone, setUndone] : [setUndone, setDone];
      const answers: string[] = [];
      try {
        for (const change of changes.toReversed()) answers.push((await mutateAsync({ family, change })).change);
        take((before) => before.slice(0, -1));
        setSaid(back ? text("undo-undone") : text("undo-redone"));
      } catch (reason) {
        // Somebody has written there since: this step is not for us to take back, and those before it may be.
        const refused = reason instanceof CommandFailure && ["cannot-undo", "not-found"].includes(reason.code);
        const left = refused ? [] : changes.slice(0, changes.length - answers.length);
        take((before) => [...before.slice(0, -1), ...(left.length > 0 ? [left] : [])]);
        setSaid(refused ? text("undo-refused") : text("undo-failed"));
      } finally {
        if (answers.length > 0) give((before) => [...before, answers]);
        busy.current = false;
      }
    }
    return {
      did,
      undo: () => void step(true),
      redo: () => void step(false),
      canUndo: done.length > 0,
      canRedo: undone.length > 0,
      last: done.at(-1)?.at(-1) ?? null,
      said,
    };
  }, [did, done, undone, said, family, mutateAsync, text]);

  useActions([
    { id: "undo", label: text("undo-undo"), keys: "Ctrl+Z", run: value.undo },
    { id: "redo", label: text("undo-redo"), keys: "Ctrl+Y", run: value.redo },
  ]);
  return (
    <UndoContext value={value}>
      {children}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </UndoContext>
  );
}

export function useUndo(): Undo {
  return useContext(UndoContext);
}
