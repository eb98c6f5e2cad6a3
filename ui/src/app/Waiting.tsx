import type { ReactElement } from "react";
import { useText } from "../i18n/Language";

/** Said, not shown: what is on its way is here in a moment. */
export function Waiting(): ReactElement {
  const text = useText();
  return (
    <p className="visually-hidden" role="status">
      {text("app-waiting")}
    </p>
  );
}
