import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { partsOf } from "./keys/shortcut";
import type { Keys } from "./keys/shortcut";

/** A shortcut as the keyboard names it: "Ctrl+K" is two caps, "Enter" one. */
export function Kbd({ keys }: { keys: Keys }): ReactElement {
  const text = useText();
  const names: Record<string, string> = {
    Enter: text("key-enter"),
    Escape: text("key-escape"),
    Tab: text("key-tab"),
    ArrowUp: text("key-up"),
    ArrowDown: text("key-down"),
    ArrowLeft: text("key-left"),
    ArrowRight: text("key-right"),
    Ctrl: text("key-ctrl"),
    Alt: text("key-alt"),
    Shift: text("key-shift"),
  };
  return <kbd>{partsOf(keys).map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(" ")}</kbd>;
}
