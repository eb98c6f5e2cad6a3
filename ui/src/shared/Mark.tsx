import type { ReactElement } from "react";

/** Makker's mark: two arches side by side. */
export function Mark({ label }: { label: string }): ReactElement {
  return (
    <svg className="mark" role="img" aria-label={label} viewBox="0 0 24 24">
      <path d="M3.5 19v-8.2a4.25 4.25 0 0 1 8.5 0V19" />
      <path className="mark-second" d="M12 19v-8.2a4.25 4.25 0 0 1 8.5 0V19" />
    </svg>
  );
}
