import { useRouter } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { VisitationScreen } from "../../features/visitation/VisitationScreen";

/** The gross list, with the way into a family that has said yes. */
export function VisitationPage(): ReactElement {
  const router = useRouter();
  return (
    <VisitationScreen
      onOpen={(familyId) => void router.navigate({ to: "/familie/$familyId/overblik", params: { familyId } })}
    />
  );
}
