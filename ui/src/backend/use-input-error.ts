import { errorTable } from "./errors";
import type { CommandFailure } from "./errors";
import { useErrorText } from "./use-error-text";

/** The sentence for something that was written wrongly, which belongs at its field; null of every other failure, or none. */
export function useInputError(): (error: CommandFailure | null) => string | null {
  const errorText = useErrorText();
  return (error) => (error !== null && errorTable[error.code].severity === "input" ? errorText(error) : null);
}
