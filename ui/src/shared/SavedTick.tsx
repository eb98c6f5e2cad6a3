import { Check } from "lucide-react";
import type { ReactElement } from "react";
import { useText } from "../i18n/Language";

/** "✓ gemt": drawn for a moment beside what the program has acknowledged. */
export function SavedTick(): ReactElement {
  const text = useText();
  return (
    <span className="saved">
      <Check aria-hidden />
      {text("saved-tick")}
    </span>
  );
}
