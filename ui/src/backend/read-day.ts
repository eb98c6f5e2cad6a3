import { useCallback } from "react";
import { useText } from "../i18n/Language";
import type { ReadDay } from "../shared/editable/DayInput";
import { useBackend } from "./backend";
import type { RequestOf } from "./backend";
import { CommandFailure } from "./errors";

/** Reads days as people write them, the way the whole program does: "tors. 26. nov.", "om 14 dage". */
export function useReadDay(meantAs: RequestOf<"day_read">["meant_as"] = "coming"): ReadDay {
  const { call } = useBackend();
  const text = useText();
  return useCallback(
    async (typed) => {
      try {
        return { value: (await call("day_read", { text: typed, meant_as: meantAs })).day };
      } catch (reason) {
        if (reason instanceof CommandFailure && reason.code === "day-unclear") {
          return { problem: text("error-day-unclear", { reason: reason.detail["reason"] ?? "", weekday: reason.detail["weekday"] ?? "" }) };
        }
        throw reason;
      }
    },
    [call, meantAs, text],
  );
}
