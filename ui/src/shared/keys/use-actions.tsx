import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { Actions, everywhere } from "./actions";
import type { Action } from "./actions";

const ActionsContext = createContext<Actions | null>(null);
const LayerContext = createContext(0);

/** Listens for keys, and knows what each does at the moment. */
export function ActionsProvider({ children }: { children: ReactNode }): ReactElement {
  const [actions] = useState(() => new Actions());
  useEffect(() => {
    window.addEventListener("keydown", actions.press);
    return () => {
      window.removeEventListener("keydown", actions.press);
    };
  }, [actions]);
  return <ActionsContext value={actions}>{children}</ActionsContext>;
}

/** What is inside has the keys to itself for as long as it is drawn. */
export function ActionsLayer({ children }: { children: ReactNode }): ReactElement {
  const actions = useContext(ActionsContext);
  const [layer] = useState(() => actions?.nextLayer() ?? 0);
  useLayoutEffect(() => actions?.openLayer(layer), [actions, layer]);
  return <LayerContext value={layer}>{children}</LayerContext>;
}

/**
 * Says what a screen can do for as long as it is drawn. What an action does may change from one drawing to the next;
 * only ids, words and keys are compared.
 */
export function useActions(list: readonly Action[], where?: "everywhere"): void {
  const actions = useContext(ActionsContext);
  const inside = useContext(LayerContext);
  const layer = where === "everywhere" ? everywhere : inside;
  const newest = useRef(list);
  useLayoutEffect(() => {
    newest.current = list;
  });
  const shape = JSON.stringify(list.map(({ id, label, keys, also }) => ({ id, label, keys, also })));

  useEffect(() => {
    const shown = JSON.parse(shape) as Omit<Action, "run">[];
    return actions?.register(
      layer,
      shown.map((action) => ({
        ...action,
        run: () => newest.current.find(({ id }) => id === action.id)?.run(),
      })),
    );
  }, [actions, layer, shape]);
}

const nothing: readonly Action[] = [];
const none = (): readonly Action[] => nothing;

/** Tells what can be done at the moment it is asked. */
export function useActionsNow(): () => readonly Action[] {
  return useContext(ActionsContext)?.list ?? none;
}
