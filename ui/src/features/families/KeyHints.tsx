import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";

/** The keys that work in the list. */
export function KeyHints(): ReactElement {
  const text = useText();
  return (
    <p className="hint">
      <kbd>{text("key-up")}</kbd>
      <kbd>{text("key-down")}</kbd> {text("families-key-chooses")} <kbd>{text("key-enter")}</kbd>{" "}
      {text("families-key-opens")}
    </p>
  );
}
