import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import "./bars.css";

interface ScaleBarProps {
  /** 0 to 10, or null before anybody has answered. */
  value: number | null;
  /** What it was the time before. */
  before?: number | null;
}

/** An answer from 0 to 10 as ten boxes, the figure, and what it was: "4 var 3". */
export function ScaleBar({ value, before = null }: ScaleBarProps): ReactElement {
  const text = useText();
  return (
    <span className="scale-bar">
      <span className="scale-boxes" aria-hidden>
        {Array.from({ length: 10 }, (_, index) => (
          <i key={index} className={value === null || index >= value ? undefined : index < (before ?? 0) ? "was" : "on"} />
        ))}
      </span>
      <b>{value ?? "–"}</b>
      {before !== null && <span>{text("scale-was", { before })}</span>}
    </span>
  );
}
