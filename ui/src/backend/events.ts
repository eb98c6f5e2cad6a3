import { listen } from "@tauri-apps/api/event";
import type { Backend } from "./backend";
import type { Tag } from "./bindings.gen";

/** Listens for the program's `changed` event. Only the main window may; the family's window must not load this file. */
export const onChanged: NonNullable<Backend["onChanged"]> = (listener) => {
  const listening = listen<Tag[]>("changed", (event) => {
    listener(event.payload);
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
