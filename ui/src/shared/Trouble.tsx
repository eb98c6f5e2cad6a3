import type { ReactElement, ReactNode } from "react";
import { useText } from "../i18n/Language";
import { Button } from "./Button";
import { Notice } from "./Notice";

interface TroubleProps {
  /** What happened, and what one can do: a sentence in the language in use. */
  sentence: string;
  onRetry?: () => void;
  /** Another way on: a link or a button. There is always one of the two. */
  children?: ReactNode;
}

/** What stands where something could not be shown: why, and a way on. */
export function Trouble({ sentence, onRetry, children }: TroubleProps): ReactElement {
  const text = useText();
  return (
    <Notice tone="trouble">
      <p>{sentence}</p>
      {onRetry !== undefined && <Button onPress={onRetry}>{text("app-try-again")}</Button>}
      {children}
    </Notice>
  );
}
