import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";

interface PrintedSheetProps {
  number: number;
  sheet: string;
  municipality: string;
  day: string;
}

/** One sheet, on a page of its own: what it is, what it says, and where to write who keeps it. */
export function PrintedSheet({ number, sheet, municipality, day }: PrintedSheetProps): ReactElement {
  const text = useText();
  return (
    <section className="printed-sheet">
      <h1>{text("sheet-heading", { number })}</h1>
      <p>{text("sheet-of", { municipality, day })}</p>
      <p>{text("sheet-what")}</p>
      <pre>{sheet.trim()}</pre>
      <p>{text("sheet-rules")}</p>
      <dl>
        <dt>{text("sheet-kept-where")}</dt>
        <dd />
        <dt>{text("sheet-kept-by")}</dt>
        <dd />
        <dt>{text("sheet-kept-since")}</dt>
        <dd />
      </dl>
    </section>
  );
}
