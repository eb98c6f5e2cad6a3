import { createContext, useContext } from "react";
import type { LogEntryView } from "../../backend/bindings.gen";
import type { Lanes, People } from "./lanes";
import type { Names } from "./use-names";

/** What every row of the log needs, and what can be done from one. The same object until the log itself changes. */
export interface Log {
  familyId: string;
  people: People;
  names: Names;
  lanes: Lanes;
  /** A level's name by its id. */
  levels: ReadonlyMap<string, string>;
  correct: (entry: LogEntryView) => void;
  followUp: (entry: LogEntryView) => void;
  /** Goes to an entry and marks it. */
  goTo: (id: string) => void;
  showAllComing: () => void;
}

const LogContext = createContext<Log | null>(null);

export const LogProvider = LogContext.Provider;

export function useLog(): Log {
  const log = useContext(LogContext);
  if (log === null) throw new Error("a row was drawn outside the log");
  return log;
}
