import { useState } from "react";
import type { LogEntryView } from "../../backend/bindings.gen";
import { CommandFailure } from "../../backend/errors";
import { useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import type { Day } from "../../shared/day-text";
import { useLatest } from "../../shared/use-latest";
import type { Outcome } from "./OpenAgreements";
import type { Undoable } from "./use-undo";

export interface Settling {
  pending: string | null;
  failure: CommandFailure | null;
  settle: (entry: LogEntryView, outcome: Outcome) => void;
}

/** Writes down what became of an agreement: an entry that follows it, seen by whoever saw the agreement. */
export function useSettling(familyId: string, today: Day, onDone: (done: Undoable) => void): Settling {
  const text = useText();
  const { mutateAsync } = useWrite("entry_make");
  const [pending, setPending] = useState<string | null>(null);
  const [failure, setFailure] = useState<CommandFailure | null>(null);

  async function write(entry: LogEntryView, outcome: Outcome): Promise<void> {
    if (pending !== null) return;
    setPending(entry.id);
    setFailure(null);
    try {
      const made = await mutateAsync({
        family: familyId,
        kind: "log_entry",
        fields: [
          { field: "kind", value: { type: "text", value: "agreement" } },
          { field: "happened_on", value: { type: "day", value: today } },
          { field: "about", value: { type: "list", value: entry.about.map((value) => ({ type: "thing", value })) } },
          { field: "evaluation", value: { type: "text", value: text("log-outcome", { outcome }) } },
          { field: "follows", value: { type: "thing", value: entry.id } },
          { field: "audience", value: { type: "audience", value: { who: entry.audience ?? "nobody", members: entry.audience_members } } },
        ],
      });
      onDone({ change: made.change, what: "settled", entry: made.id, form: null });
    } catch (reason) {
      if (!(reason instanceof CommandFailure)) throw reason;
      setFailure(reason);
    } finally {
      setPending(null);
    }
  }

  const settle = useLatest((entry: LogEntryView, outcome: Outcome): void => {
    void write(entry, outcome);
  });
  return { pending, failure, settle };
}
