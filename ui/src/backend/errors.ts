import type { CommandError, ErrorCode } from "./bindings.gen";

/**
 * How an error is met. `input`: something the person wrote, said at the field. `refused`: the program will not,
 * and nothing is wrong. `broken`: something does not work.
 */
export type Severity = "input" | "refused" | "broken";

/** The way on that the window offers; the sentence itself is the message `error-<code>`. */
export type ErrorAction = "correct" | "retry" | "unlock" | "ask-administrator" | "none";

/** Every error code there is. A new code does not compile until it has a line here. */
export const errorTable: Record<ErrorCode, { severity: Severity; action: ErrorAction }> = {
  "candidate-closed": { severity: "refused", action: "none" },
  "file-changed": { severity: "refused", action: "retry" },
  "file-unreadable": { severity: "refused", action: "retry" },
  "gross-list-busy": { severity: "refused", action: "retry" },
  "gross-list-refused": { severity: "input", action: "retry" },
  stopped: { severity: "refused", action: "none" },
  "already-removed": { severity: "refused", action: "none" },
  "department-unknown": { severity: "input", action: "correct" },
  "baton-moved": { severity: "refused", action: "retry" },
  "cannot-undo": { severity: "refused", action: "none" },
  "no-such-field": { severity: "broken", action: "ask-administrator" },
  "kind-elsewhere": { severity: "broken", action: "ask-administrator" },
  "not-made-this-way": { severity: "refused", action: "none" },
  "read-only": { severity: "refused", action: "none" },
  "text-begun-anew": { severity: "refused", action: "retry" },
  "value-refused": { severity: "input", action: "correct" },
  "bad-request": { severity: "broken", action: "ask-administrator" },
  "clock-off": { severity: "broken", action: "retry" },
  "day-unclear": { severity: "input", action: "correct" },
  "hours-unclear": { severity: "input", action: "correct" },
  "disk-full": { severity: "broken", action: "retry" },
  "folder-unwritable": { severity: "broken", action: "ask-administrator" },
  internal: { severity: "broken", action: "retry" },
  "name-empty": { severity: "input", action: "correct" },
  "name-too-long": { severity: "input", action: "correct" },
  "not-allowed": { severity: "refused", action: "none" },
  "not-found": { severity: "refused", action: "retry" },
  "passphrase-too-short": { severity: "input", action: "correct" },
  "profile-damaged": { severity: "broken", action: "ask-administrator" },
  "profile-exists": { severity: "refused", action: "unlock" },
  "profile-in-use": { severity: "refused", action: "retry" },
  "profile-locked": { severity: "refused", action: "unlock" },
  "profile-missing": { severity: "refused", action: "ask-administrator" },
  "profile-newer": { severity: "refused", action: "ask-administrator" },
  "unknown-command": { severity: "broken", action: "ask-administrator" },
  "unknown-kind": { severity: "broken", action: "ask-administrator" },
  "remaining-unclear": { severity: "input", action: "correct" },
  "sheet-group-wrong": { severity: "input", action: "correct" },
  "sheets-refused": { severity: "refused", action: "retry" },
  "last-one": { severity: "refused", action: "none" },
  "too-much": { severity: "input", action: "correct" },
  "wrong-passphrase": { severity: "input", action: "correct" },
};

/** Every code, in the table's order. */
export const errorCodes = Object.keys(errorTable) as ErrorCode[];

/** A command that did not go through: a `CommandError` one can throw. */
export class CommandFailure extends Error implements CommandError {
  override readonly name = "CommandFailure";
  readonly code: ErrorCode;
  readonly detail: CommandError["detail"];

  constructor({ code, detail }: CommandError) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && Object.hasOwn(errorTable, value);
}

function isDetail(value: unknown): value is CommandError["detail"] {
  return typeof value === "object" && value !== null && Object.values(value).every((part) => typeof part === "string");
}

/**
 * Makes one shape of everything a call may be rejected with: our own error object, the plain sentence with which
 * Tauri refuses a command before it reaches us, or whatever is thrown when the program behind the window is gone.
 */
export function toCommandFailure(reason: unknown): CommandFailure {
  if (reason instanceof CommandFailure) return reason;
  if (typeof reason === "object" && reason !== null && "code" in reason && isErrorCode(reason.code)) {
    const detail = "detail" in reason && isDetail(reason.detail) ? reason.detail : {};
    return new CommandFailure({ code: reason.code, detail });
  }
  const sentence = reason instanceof Error ? reason.message : reason;
  const refused = typeof sentence === "string" && /not allowed|\bACL\b/i.test(sentence);
  return new CommandFailure({ code: refused ? "not-allowed" : "internal", detail: {} });
}
