import { useParams, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { SearchHitView } from "../backend/bindings.gen";
import { useText } from "../i18n/Language";
import { Dialog } from "../shared/Dialog";
import type { Action } from "../shared/keys/actions";
import { isWriting } from "../shared/keys/shortcut";
import { tabOfKind } from "./tab-of-kind";

const FindPalette = lazy(() => import("../features/search/FindPalette"));

/**
 * Who presses Ctrl+K goes on typing at once. What is typed before the field is there would be lost, or be taken for a key
 * that does something; it is kept here, and the field begins with it.
 */
function useTypedBefore(): () => string {
  const typed = useRef("");
  useEffect(() => {
    function keep(event: KeyboardEvent): void {
      const isSign = Array.from(event.key).length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
      // Once the field has the focus it is not ours: what it sends on to the lines beneath it neither.
      if (!isSign || isWriting(document.activeElement)) return;
      typed.current += event.key;
      event.preventDefault();
      event.stopPropagation();
    }
    window.addEventListener("keydown", keep, true);
    return () => {
      window.removeEventListener("keydown", keep, true);
    };
  }, []);
  return () => {
    const taken = typed.current;
    typed.current = "";
    return taken;
  };
}

/** Search and commands over the whole screen. Inside a family it finds only what is that family's. */
export function FindDialog({ actions, onClose }: { actions: readonly Action[]; onClose: () => void }): ReactElement {
  const text = useText();
  const router = useRouter();
  const { familyId } = useParams({ strict: false });
  const takeTyped = useTypedBefore();

  function open(hit: SearchHitView): void {
    onClose();
    void router.navigate({ to: tabOfKind(hit.kind), params: { familyId: hit.family }, hash: hit.entity });
  }

  return (
    <Dialog called="find" heading={text("search-open")} look="wide" bare onClose={onClose}>
      <Suspense>
        <FindPalette
          only={familyId ?? null}
          takeTyped={takeTyped}
          actions={actions.filter(({ id }) => id !== "find")}
          onOpen={open}
          onRun={(action) => {
            onClose();
            action.run();
          }}
        />
      </Suspense>
    </Dialog>
  );
}
