import { useMemo } from "react";
import { useText } from "../../i18n/Language";
import type { HorizonName } from "./arrange";

interface Words {
  /** What a field of the plan is called. */
  field: (field: string) => string;
  /** A code of a choice. */
  code: (kind: string, field: string, code: string) => string;
  horizon: (horizon: HorizonName) => string;
  version: (status: string) => string;
  contract: (status: string) => string;
  /** How the family said yes. */
  how: (how: string) => string;
}

/** The words for the codes of the plan. A code that is not known says so politely. */
export function useWords(): Words {
  const text = useText();
  return useMemo(
    () => ({
      field: (field) => text("plan-field", { field }),
      code: (kind, field, code) => {
        if (field !== "status") return code;
        return kind === "goal" ? text("plan-goal-status", { status: code }) : text("plan-intervention-status", { status: code });
      },
      horizon: (horizon) => text("plan-horizon", { horizon }),
      version: (status) => text("plan-version-status", { status }),
      contract: (status) => text("plan-contract-status", { status }),
      how: (how) => text("plan-yes-how", { how }),
    }),
    [text],
  );
}
