import type { ReactElement, ReactNode } from "react";
import { ErrorWords } from "../shared/editable/ErrorWords";
import { CommandFailure } from "./errors";
import { useErrorText } from "./use-error-text";

/** Gives the fields inside it the words for what the program refuses. */
export function Spoken({ children }: { children: ReactNode }): ReactElement {
  const errorText = useErrorText();
  return (
    <ErrorWords value={(reason) => (reason instanceof CommandFailure ? errorText(reason) : null)}>{children}</ErrorWords>
  );
}
