import { useCallback, useEffect, useState } from "react";
import { useBackend } from "../../backend/backend";
import type { CommandFailure } from "../../backend/errors";
import { toCommandFailure } from "../../backend/errors";
import { useWrite } from "../../backend/queries";
import { savedBeforeLock } from "../../shared/editable/field-model";
import { draftPlace, readDraft } from "./draft";
import type { Draft } from "./draft";
import { DraftKeeper } from "./draft-keeper";

export interface KeptDraft {
  /** What was found when the screen came; null while it is being looked for. */
  found: { draft: Draft | null } | null;
  /** What was kept could not be read. Nothing may be kept over it before it has been. */
  unread: CommandFailure | null;
  readAgain: () => void;
  /** The last keeping did not go through. */
  failed: boolean;
  keeper: DraftKeeper;
}

/**
 * The draft of a family's next entry. It is read once, when the screen comes, and past the cache: what the cache holds may
 * be older than what was kept when one left.
 */
export function useDraft(familyId: string): KeptDraft {
  const backend = useBackend();
  const { mutateAsync } = useWrite("draft_keep");
  const [found, setFound] = useState<KeptDraft["found"]>(null);
  const [failed, setFailed] = useState(false);
  const [unread, setUnread] = useState<CommandFailure | null>(null);
  const [times, setTimes] = useState(0);
  const [keeper] = useState(
    () =>
      new DraftKeeper(async (text) => {
        const kept = await mutateAsync({ family: familyId, place: draftPlace, text }).then(
          () => true,
          () => false,
        );
        setFailed(!kept);
        return kept;
      }),
  );

  useEffect(() => {
    let left = false;
    const show = (text: string | null): void => {
      if (!left) setFound({ draft: readDraft(text) });
    };
    backend.call("draft_show", { family: familyId, place: draftPlace }).then(
      ({ text }) => {
        show(text);
      },
      (reason: unknown) => {
        if (!left) setUnread(toCommandFailure(reason));
      },
    );
    return () => {
      left = true;
    };
  }, [backend, familyId, times]);
  const readAgain = useCallback(() => {
    setUnread(null);
    setTimes((before) => before + 1);
  }, []);

  // On leaving, on locking, and when the window is closed or put away.
  useEffect(() => {
    const notBeforeLock = savedBeforeLock(keeper.flush);
    const away = (): void => void keeper.flush();
    window.addEventListener("pagehide", away);
    window.addEventListener("blur", away);
    return () => {
      notBeforeLock();
      window.removeEventListener("pagehide", away);
      window.removeEventListener("blur", away);
      away();
    };
  }, [keeper]);

  return { found, unread, readAgain, failed, keeper };
}
