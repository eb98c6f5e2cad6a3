import type { ReactElement } from "react";
import { useText } from "../i18n/Language";

/** A yellow band on top of everything: one can read, but not write. Read aloud as soon as it is there. */
export function FullDiskBand(): ReactElement {
  const text = useText();
  return (
    <p className="full-disk-band" role="status">
      {text("app-disk-full")}
    </p>
  );
}
