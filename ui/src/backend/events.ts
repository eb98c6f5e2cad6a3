import { listen } from "@tauri-apps/api/event";
import type { Backend } from "./backend";
import type { Tag } from "./bindings.gen";

/** What has gone stale, and the window whose command made it so. */
interface Changed {
  tags: Tag[];
  asked_by: string | null;
}

/** This window. What it has asked for itself it has asked for anew already. */
const own = "main";

/** Listens for the program's `changed` event. Only the main window may; the family's window must not load this file. */
export const onChanged: NonNullable<Backend["onChanged"]> = (listener) => {
  const listening = listen<Changed>("changed", ({ payload }) => {
    if (payload.asked_by !== own) listener(payload.tags);
  });
  // Without the program there is nothing to hear; the next call says so in a sentence.
  listening.catch(() => undefined);
  return () => {
    listening.then(
      (stop) => {
        stop();
      },
      () => undefined,
    );
  };
};
