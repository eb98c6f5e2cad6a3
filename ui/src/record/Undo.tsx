import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { CommandFailure } from "../backend/errors";
import { useWrite } from "../backend/queries";
import { useText } from "../i18n/Language";
import { useActions } from "../shared/keys/use-actions";

interface Undo {
  /** Something was done by this action. */
  did: (change: string) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  /** What came of the last step, for a live region: empty, or a sentence. */
  said: string;
}

const nothing: Undo = { did: () => undefined, undo: () => undefined, redo: () => undefined, canUndo: false, canRedo: false, said: "" };
const UndoContext = createContext<Undo>(nothing);

/** Steps back further than this are forgotten here; the program can still take them back. */
const STEPS_MAX = 200;

/**
 * What one has done in a family since one came to it, and the way back: Ctrl+Z, and forth again with Ctrl+Y. Steps are taken
 * one after the other; while one writes in a field, its own undoing counts.
 */
export function UndoProvider({ family, children }: { family: string; children: ReactNode }): ReactElement {
  const text = useText();
  const { mutateAsync } = useWrite("change_undo");
  const [done, setDone] = useState<readonly string[]>([]);
  const [undone, setUndone] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const busy = useRef(false);

  const did = useCallback((change: string) => {
    setDone((before) => [...before.slice(1 - STEPS_MAX), change]);
    setUndone([]);
    setSaid("");
  }, []);

  const value = useMemo((): Undo => {
    async function step(back: boolean): Promise<void> {
      const change = (back ? done : undone).at(-1);
      if (busy.current || change === undefined) return;
      busy.current = true;
      const [take, give] = back ? [setDone, setUndone] : [setUndone, setDone];
      try {
        const answer = await mutateAsync({ family, change });
        take((before) => before.slice(0, -1));
        give((before) => [...before, answer.change]);
        setSaid(back ? text("undo-undone") : text("undo-redone"));
      } catch (reason) {
        // Somebody has written there since: this step is not for us to take back, and those before it may be.
        const refused = reason instanceof CommandFailure && ["cannot-undo", "not-found"].includes(reason.code);
        if (refused) take((before) => before.slice(0, -1));
        setSaid(refused ? text("undo-refused") : text("undo-failed"));
      } finally {
        busy.current = false;
      }
    }
    return {
      did,
      undo: () => void step(true),
      redo: () => void step(false),
      canUndo: done.length > 0,
      canRedo: undone.length > 0,
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
