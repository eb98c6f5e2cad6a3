import type { ReactElement, ReactNode } from "react";
import "./empty.css";

/** What stands where there is nothing yet: what will come here, and how one begins. */
export function Empty({ heading, children }: { heading: string; children: ReactNode }): ReactElement {
  return (
    <div className="empty">
      <h2>{heading}</h2>
      {children}
    </div>
  );
}
