import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { Button } from "../shared/Button";
import { Notice } from "../shared/Notice";
import { errorTable } from "./errors";
import type { CommandFailure } from "./errors";
import { useErrorText } from "./use-error-text";

/** Says why a command did not go through, and offers to try again where the error table says that may help. */
export function ErrorNotice({ error, onRetry }: { error: CommandFailure; onRetry?: () => void }): ReactElement {
  const text = useText();
  const errorText = useErrorText();
  const { severity, action } = errorTable[error.code];
  return (
    <Notice tone={severity === "broken" ? "trouble" : "calm"}>
      <p>{errorText(error)}</p>
      {action === "retry" && onRetry !== undefined && <Button onPress={onRetry}>{text("app-try-again")}</Button>}
    </Notice>
  );
}
