import { createContext, useContext } from "react";

/** What everything behind the lock shares: whose visit it is, and the ways to lock, to search and to see the keys. */
export interface Visit {
  user: string | null;
  /** Whether there is no room left to save in. */
  diskFull: boolean;
  lock: () => void;
  find: () => void;
  showKeys: () => void;
}

const VisitContext = createContext<Visit | null>(null);

export const VisitProvider = VisitContext.Provider;

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (visit === null) throw new Error("a bar was drawn in front of the lock");
  return visit;
}
