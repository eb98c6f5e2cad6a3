import { createContext, useContext } from "react";
import type { Commands, Tag } from "./bindings.gen";

/** The name of a command. */
export type CommandName = keyof Commands;
/** What a command is asked. */
export type RequestOf<Name extends CommandName> = Commands[Name]["request"];
/** What a command answers. */
export type AnswerOf<Name extends CommandName> = Commands[Name]["answer"];

/** Everything a window can ask of the program behind it. Tests put a fake in its place. */
export interface Backend {
  /** Asks one command. Rejects with a `CommandFailure`, never with anything else. */
  call: <Name extends CommandName>(name: Name, request: RequestOf<Name>) => Promise<AnswerOf<Name>>;
  /**
   * Tells what has become stale for other reasons than this window's own commands; returns how to stop listening.
   * Null in the family's window, which may not listen to events.
   */
  onChanged: ((listener: (tags: readonly Tag[]) => void) => () => void) | null;
}

const BackendContext = createContext<Backend | null>(null);

export const BackendProvider = BackendContext.Provider;

export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (backend === null) throw new Error("a screen was drawn outside BackendProvider");
  return backend;
}
