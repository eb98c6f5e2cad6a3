import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { Button } from "./Button";
import { Notice } from "./Notice";

/** What stands where a screen failed to draw itself: a sentence, and a way on. */
export function Crashed({ onRetry }: { onRetry: () => void }): ReactElement {
  const text = useText();
  return (
    <main className="crashed" data-screen="crashed">
      <h1>{text("app-crashed-heading")}</h1>
      <Notice tone="trouble">
        <p>{text("app-crashed")}</p>
        <Button onPress={onRetry}>{text("app-try-again")}</Button>
      </Notice>
    </main>
  );
}
