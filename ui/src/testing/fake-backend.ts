import type { AnswerOf, Backend, CommandName, RequestOf } from "../backend/backend";
import type { ErrorCode, Tag } from "../backend/bindings.gen";
import { CommandFailure } from "../backend/errors";

type Handlers = {
  [Name in CommandName]?: (request: RequestOf<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>>;
};

export interface FakeBackend extends Backend {
  /** Every call so far, oldest first. */
  readonly calls: { name: CommandName; request: unknown }[];
  /** Replaces what some commands answer. */
  answer: (handlers: Handlers) => void;
  /** Says that something changed for other reasons than this window's own commands. */
  change: (tags: readonly Tag[]) => void;
  /** How often a command was asked. */
  count: (name: CommandName) => number;
}

/** A backend that answers what a test tells it to, and refuses every other command. */
export function fakeBackend(handlers: Handlers = {}): FakeBackend {
  const listeners = new Set<(tags: readonly Tag[]) => void>();
  const answers: Handlers = { ...handlers };
  const calls: FakeBackend["calls"] = [];
  return {
    calls,
    call: async (name, request) => {
      calls.push({ name, request });
      const handler = answers[name];
      if (handler === undefined) throw refusal("unknown-command");
      return handler(request);
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer: (more) => Object.assign(answers, more),
    change: (tags) => {
      listeners.forEach((listener) => {
        listener(tags);
      });
    },
    count: (name) => calls.filter((call) => call.name === name).length,
  };
}

export function refusal(code: ErrorCode, detail: Record<string, string> = {}): CommandFailure {
  return new CommandFailure({ code, detail });
}

/** A promise that a test settles when it wants to. */
export function deferred<Value>(): {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
  reject: (why: unknown) => void;
} {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (why: unknown) => void = () => undefined;
  const promise = new Promise<Value>((settle, refuse) => {
    resolve = settle;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
