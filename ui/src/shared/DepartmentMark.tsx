import type { ReactElement } from "react";
import "./department.css";

/** The marks: SOF ● BIF ■ BUF ▲ SUF ✚, family and network ⌂, and one more for a sixth department. */
export type MarkKey = "sof" | "bif" | "buf" | "suf" | "net" | "other";

const shapes: Record<MarkKey, string> = {
  sof: "M5 .4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2z",
  bif: "M.8 1.4a.6.6 0 0 1 .6-.6h7.2a.6.6 0 0 1 .6.6v7.2a.6.6 0 0 1-.6.6H1.4a.6.6 0 0 1-.6-.6z",
  buf: "M5 .5 9.8 9.3H.2z",
  suf: "M3.3.4h3.4v2.9h2.9v3.4H6.7v2.9H3.3V6.7H.4V3.3h2.9z",
  net: "M5 .3 9.6 4.4V9.6H.4V4.4z",
  other: "M5 .2 9.8 5 5 9.8.2 5z",
};

const keys = new Map<string, MarkKey>([
  ["SOF", "sof"],
  ["BIF", "bif"],
  ["BUF", "buf"],
  ["SUF", "suf"],
]);

/** The mark of a department by its short name; those without one of their own share ◆, and say their name beside it. */
export function markKeyOf(shortName: string): MarkKey {
  return keys.get(shortName.trim().toUpperCase()) ?? "other";
}

/** A department's mark, shape first and colour second. With a label it stands alone; without one a word stands beside it. */
export function DepartmentMark({ mark, label }: { mark: MarkKey; label?: string }): ReactElement {
  return (
    <svg
      className={`department-mark ${mark}`}
      viewBox="0 0 10 10"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <path d={shapes[mark]} />
    </svg>
  );
}
