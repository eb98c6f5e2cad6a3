import { useCallback, useState } from "react";
import type { WaitingView } from "../../../backend/bindings.gen";
import type { CommandFailure } from "../../../backend/errors";
import { toCommandFailure } from "../../../backend/errors";
import { useWrite } from "../../../backend/queries";
import { waitingKey } from "./waiting-key";

/** An answer to an offered baton, from the press on. Its line stays where it stood, for as long as the screen does. */
export interface Answer {
  item: WaitingView;
  /** Where it stood in the queue. */
  at: number;
  gives: "accept" | "decline";
  state: "pending" | "done" | "failed";
  error: CommandFailure | null;
}

export type Answers = ReadonlyMap<string, Answer>;

/** Answers offers in place. Neither answer can be undone: the program asks for a new offer instead. */
export function useAnswers(askAgain: () => void): {
  answers: Answers;
  /** The last one that went through, by its line. */
  last: string | null;
  give: (item: WaitingView, at: number, gives: Answer["gives"]) => void;
} {
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [last, setLast] = useState<string | null>(null);
  const { mutateAsync: accept } = useWrite("baton_accept");
  const { mutateAsync: decline } = useWrite("baton_close_offer");

  const give = useCallback(
    (item: WaitingView, at: number, gives: Answer["gives"]) => {
      if (item.what.type !== "baton-offered") return;
      const key = waitingKey(item);
      const put = (state: Answer["state"], error: CommandFailure | null): void => {
        setAnswers((before) => new Map(before).set(key, { item, at, gives, state, error }));
      };
      put("pending", null);
      const request = { family: item.family, offer: item.what.offer };
      (gives === "accept" ? accept(request) : decline(request)).then(
        () => {
          put("done", null);
          setLast(key);
        },
        (reason: unknown) => {
          put("failed", toCommandFailure(reason));
          // It may have moved on: see where it is now.
          askAgain();
        },
      );
    },
    [accept, decline, askAgain],
  );

  return { answers, last, give };
}
