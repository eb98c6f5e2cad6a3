import type { ReactElement } from "react";
import type { MarkKey } from "./DepartmentMark";
import { initials } from "./initials";
import "./department.css";

interface InitialsProps {
  name: string;
  /** The department whose colour the ring has. */
  mark?: MarkKey;
  /** Where the name stands beside it, the letters need not be said again. */
  named?: boolean;
}

/** A person as two letters in a ring. */
export function Initials({ name, mark, named = false }: InitialsProps): ReactElement {
  return (
    <span
      className={mark === undefined ? "initials" : `initials ${mark}`}
      {...(named ? { "aria-hidden": true } : { role: "img", "aria-label": name, title: name })}
    >
      {initials(name)}
    </span>
  );
}
