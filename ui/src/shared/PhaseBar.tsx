import type { ReactElement } from "react";
import "./bars.css";

interface PhaseBarProps {
  /** How long each phase takes, in months: the steps are as long. */
  months: readonly number[];
  /** Which one is on, counted from 0; none yet, or all over, lies outside. */
  now: number;
  /** How far into it, from 0 to 1. */
  done: number;
  /** Phase and months in words; null where they stand beside it. */
  label: string | null;
}

/** Where in its course a family is. */
export function PhaseBar({ months, now, done, label }: PhaseBarProps): ReactElement {
  const whole = Math.max(1, months.reduce((sum, each) => sum + each, 0));
  return (
    <span className="phase-bar" {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}>
      {months.map((each, index) => (
        <i
          key={index}
          className={index < now ? "past" : index === now ? "now" : undefined}
          style={{ width: `${Math.max(6, Math.round((72 * each) / whole))}px` }}
        >
          {index === now && <i style={{ width: `${Math.round(Math.min(1, Math.max(0, done)) * 100)}%` }} />}
        </i>
      ))}
    </span>
  );
}
