import { useCallback, useState } from "react";
import type { ChosenFileView } from "../../backend/bindings.gen";
import type { CommandFailure } from "../../backend/errors";
import { useWrite } from "../../backend/queries";

interface ChosenFile {
  chosen: ChosenFileView | null;
  /** Opens the system's own dialog; closing it without choosing changes nothing. */
  choose: () => void;
  isChoosing: boolean;
  error: CommandFailure | null;
  forget: () => void;
}

/** The file one has chosen. The page never learns where it lies. */
export function useChosenFile(): ChosenFile {
  const ask = useWrite("gross_list_choose");
  const [chosen, setChosen] = useState<ChosenFileView | null>(null);
  const { mutate, isPending } = ask;
  const choose = useCallback(() => {
    if (isPending) return;
    mutate(
      {},
      {
        onSuccess: (answer) => {
          setChosen(answer.chosen);
        },
      },
    );
  }, [mutate, isPending]);
  const forget = useCallback(() => {
    setChosen(null);
  }, []);
  return { chosen, choose, isChoosing: isPending, error: ask.error, forget };
}
