/** What somebody had written in a field when they left its screen, and what could not be saved. */
export interface LeftUnsaved {
  /** What the field is called. */
  label: string;
  /** As it was typed. */
  typed: string;
}

type Listener = (left: LeftUnsaved) => void;

const listeners = new Set<Listener>();

/** Hears of what could not be saved. Nobody hears of it behind the lock, where nothing that was written may stay. */
export function onLeftUnsaved(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells of it. */
export function tellLeftUnsaved(left: LeftUnsaved): void {
  for (const listener of listeners) listener(left);
}
