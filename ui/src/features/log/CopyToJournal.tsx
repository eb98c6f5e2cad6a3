import { Check, Copy } from "lucide-react";
import { useState } from "react";
import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { useMoment } from "../../shared/use-moment";
import { RowButton } from "./RowButton";

/** How long the tick stands. */
const TICK_MS = 2000;

/** Puts a ready text for the journal on the clipboard. */
export function CopyToJournal({ write, skipped }: { write: () => string; skipped: boolean }): ReactElement {
  const text = useText();
  const { on, mark } = useMoment(TICK_MS);
  const [failed, setFailed] = useState(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(write());
      setFailed(false);
      mark();
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <RowButton skipped={skipped} onPress={() => void copy()}>
        {on ? <Check aria-hidden /> : <Copy aria-hidden />}
        {text("log-copy")}
      </RowButton>
      <span className={failed ? "overdue" : "saved"} role="status">
        {on && text("log-copied")}
        {failed && text("log-copy-failed")}
      </span>
    </>
  );
}
