import { useRouter } from "@tanstack/react-router";
import { useCallback, useEffect } from "react";
import type { ReactElement } from "react";
import { TodayScreen } from "../features/today/TodayScreen";
import { askForChoices } from "./ask-ahead";
import { tabOfKind, tabToEdit } from "./tab-of-kind";

const overview = "/familie/$familyId/overblik";

/** By then the list is painted, and nobody has read it yet. */
const GET_READY_AFTER_MS = 250;

/** Mine familier, with the way into each, and to whatever waits there. */
export function FamiliesPage(): ReactElement {
  const router = useRouter();
  const open = useCallback((familyId: string) => void router.navigate({ to: overview, params: { familyId } }), [router]);
  const near = useCallback((familyId: string) => void router.preloadRoute({ to: overview, params: { familyId } }), [router]);
  // The screen of the first family would be fetched when one has clicked already, and so would what it takes from the set-up.
  useEffect(() => {
    const timer = setTimeout(() => {
      void router.loadRouteChunk(router.routesByPath[overview]);
      askForChoices(router.options.context.ask);
    }, GET_READY_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [router]);
  const openThing = useCallback(
    (familyId: string, kind: string, entity: string) =>
      void router.navigate({ to: tabOfKind(kind), params: { familyId }, hash: entity }),
    [router],
  );
  const settle = useCallback(
    (familyId: string, kind: string, entity: string) =>
      void router.navigate({ to: tabToEdit(kind), params: { familyId }, hash: entity }),
    [router],
  );
  return <TodayScreen onOpen={open} onOpenThing={openThing} onSettle={settle} onNear={near} />;
}
