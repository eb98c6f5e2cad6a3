import type { ReactElement } from "react";

/** The baton (stafet), drawn for Makker. A word always stands beside it. (Its width stands on the stroke itself: see base.css.) */
export function BatonIcon(): ReactElement {
  return (
    <svg className="lucide" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden>
      <path strokeWidth={5.6} d="M1.6 16.9 22.4 7.1" strokeDasharray="3.8 1.9 11.6 1.9 3.8" />
    </svg>
  );
}
