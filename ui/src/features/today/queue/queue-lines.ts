import type { WaitingView } from "../../../backend/bindings.gen";
import type { Answer, Answers } from "./use-answers";
import { waitingKey } from "./waiting-key";

/** A line of the queue: what waits, or what was answered a moment ago and is shown as such. */
export interface QueueLine {
  key: string;
  item: WaitingView;
  answer: Answer | null;
  /** There is still something to do about it. */
  waits: boolean;
}

/** What waits in its order, with what was answered where it stood. */
export function queueLines(waiting: readonly WaitingView[], answers: Answers): QueueLine[] {
  const lines: QueueLine[] = waiting.map((item) => {
    const key = waitingKey(item);
    const answer = answers.get(key) ?? null;
    return { key, item, answer, waits: answer?.state !== "done" };
  });
  const known = new Set(lines.map(({ key }) => key));
  const gone = [...answers].filter(([key]) => !known.has(key)).sort(([, one], [, other]) => one.at - other.at);
  for (const [key, answer] of gone) {
    lines.splice(answer.at, 0, { key, item: answer.item, answer, waits: answer.state === "pending" });
  }
  return lines;
}
