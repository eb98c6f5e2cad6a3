import type { ReactElement } from "react";
import { useText } from "../i18n/Language";

/** A yellow band on top of everything: what is seen here is made up. */
export function DemoBand(): ReactElement {
  const text = useText();
  return (
    <aside className="demo-band" aria-label={text("app-demo-name")}>
      {text("app-demo")}
    </aside>
  );
}
