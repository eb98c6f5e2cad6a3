import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";

/** There is no Makker on this computer yet: who does something about it, and how. */
export function Missing({ onLookAgain }: { onLookAgain: () => void }): ReactElement {
  const text = useText();
  return (
    <>
      <p className="lock-lead">{text("lock-missing")}</p>
      <div className="lock-steps">
        <p>{text("lock-missing-administrator")}</p>
        <p>
          <code>{text("lock-missing-command")}</code>
        </p>
      </div>
      <Button size="large" onPress={onLookAgain}>
        {text("lock-look-again")}
      </Button>
    </>
  );
}
