import { CircleAlert, Info } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

/** A sentence that has to be seen, with room for the way on. Read aloud when it comes. */
export function Notice({ tone, children }: { tone: "trouble" | "calm"; children: ReactNode }): ReactElement {
  const Icon = tone === "trouble" ? CircleAlert : Info;
  return (
    <div className={`notice ${tone}`} role="alert">
      <Icon aria-hidden />
      <div>{children}</div>
    </div>
  );
}
