import { useRouter } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { FamiliesScreen } from "../features/families/FamiliesScreen";

const overview = "/familie/$familyId/overblik";

/** Mine familier, with the way into each. */
export function FamiliesPage(): ReactElement {
  const router = useRouter();
  return (
    <FamiliesScreen
      onOpen={(familyId) => {
        void router.navigate({ to: overview, params: { familyId } });
      }}
      onNear={(familyId) => {
        void router.preloadRoute({ to: overview, params: { familyId } });
      }}
    />
  );
}
