import { CircleAlert } from "lucide-react";
import type { ReactElement } from "react";

/** A sentence at a field that says what is wrong with it; read aloud when it comes. Always drawn, empty when all is well. */
export function FieldMessage({ id, sentence }: { id: string; sentence: string | null }): ReactElement {
  return (
    <p id={id} className="field-message" role="alert">
      {sentence !== null && <CircleAlert aria-hidden />}
      {sentence}
    </p>
  );
}
