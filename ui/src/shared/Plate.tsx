import { Shield } from "lucide-react";
import type { ReactElement } from "react";
import "./plate.css";

/** A black plate where something protected would stand: "Beskyttet adresse". */
export function Plate({ children }: { children: string }): ReactElement {
  return (
    <span className="plate">
      <Shield aria-hidden />
      {children}
    </span>
  );
}
