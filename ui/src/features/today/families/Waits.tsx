import { ClockAlert, Hourglass, Split, TriangleAlert } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import type { FamilyLineView } from "../../../backend/bindings.gen";
import { useText } from "../../../i18n/Language";

interface FlagProps {
  /** What it says in words. */
  words: string;
  look?: "warned" | "overdue";
  count: number | null;
  children: ReactNode;
}

function Flag({ words, look, count, children }: FlagProps): ReactElement {
  return (
    <span className={look ?? "muted"} role="img" aria-label={words} title={words}>
      {children}
      {count}
    </span>
  );
}

/** What waits in a family: a sign for each sort, and how many. */
export function Waits({ family, approval }: { family: FamilyLineView; approval: boolean }): ReactElement {
  const text = useText();
  return (
    <span className="flags">
      {family.clashes > 0 && (
        <Flag look="warned" words={text("today-waits-clashes", { count: family.clashes })} count={family.clashes}>
          <Split aria-hidden />
        </Flag>
      )}
      {family.collisions > 0 && (
        <Flag look="warned" words={text("today-waits-collisions", { count: family.collisions })} count={family.collisions}>
          <TriangleAlert aria-hidden />
        </Flag>
      )}
      {family.overdue > 0 && (
        <Flag
          look="overdue"
          words={text("today-waits-overdue", { count: family.overdue })}
          count={family.overdue > 1 ? family.overdue : null}
        >
          <ClockAlert aria-hidden />
        </Flag>
      )}
      {approval && (
        <Flag words={text("today-waits-approval")} count={null}>
          <Hourglass aria-hidden />
        </Flag>
      )}
    </span>
  );
}
