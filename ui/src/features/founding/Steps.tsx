import { Check } from "lucide-react";
import type { ReactElement } from "react";

/** How far one has come, in words as well as in order. */
export function Steps({ label, steps, now }: { label: string; steps: readonly string[]; now: number }): ReactElement {
  return (
    <ol className="founding-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step} aria-current={index === now ? "step" : undefined} className={index < now ? "done" : undefined}>
          <span aria-hidden>{index < now ? <Check /> : index + 1}</span>
          {step}
        </li>
      ))}
    </ol>
  );
}
