import { useParams, useRouter } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { ReactElement } from "react";
import type { SearchHitView } from "../backend/bindings.gen";
import { useText } from "../i18n/Language";
import { Dialog } from "../shared/Dialog";
import type { Action } from "../shared/keys/actions";
import { tabOfKind } from "./tab-of-kind";

const FindPalette = lazy(() => import("../features/search/FindPalette"));

/** Search and commands over the whole screen. Inside a family it finds only what is that family's. */
export function FindDialog({ actions, onClose }: { actions: readonly Action[]; onClose: () => void }): ReactElement {
  const text = useText();
  const router = useRouter();
  const { familyId } = useParams({ strict: false });

  function open(hit: SearchHitView): void {
    onClose();
    void router.navigate({ to: tabOfKind(hit.kind), params: { familyId: hit.family }, hash: hit.entity });
  }

  return (
    <Dialog heading={text("search-open")} look="wide" bare onClose={onClose}>
      <Suspense>
        <FindPalette
          only={familyId ?? null}
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
