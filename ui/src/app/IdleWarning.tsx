import { Lock } from "lucide-react";
import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { Button } from "../shared/Button";

/** In the last minute before Makker locks by itself. Anything one does keeps it open; the button is for who sees no other way. */
export function IdleWarning({ onStay }: { onStay: () => void }): ReactElement {
  const text = useText();
  return (
    <div className="idle-warning" role="alert">
      <Lock aria-hidden />
      <p>{text("lock-soon")}</p>
      <Button onPress={onStay}>{text("lock-stay")}</Button>
    </div>
  );
}
