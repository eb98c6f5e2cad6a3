import { useRouter, useRouterState } from "@tanstack/react-router";
import { useCallback } from "react";

interface Asked {
  /** The thing that the address asks for: `/familie/…/overblik#<thing>`. The family itself is what one sees anyway. */
  asked: string | null;
  /** One has seen it: after a lock it does not come again. */
  answered: () => void;
}

/** What one came to the overview for: a hit, a line of the queue, a piece of news. */
export function useAsked(familyId: string): Asked {
  const router = useRouter();
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const asked = hash === "" || hash === familyId ? null : hash;
  const answered = useCallback(() => {
    if (asked !== null) void router.navigate({ to: "/familie/$familyId/overblik", params: { familyId }, replace: true });
  }, [router, familyId, asked]);
  return { asked, answered };
}
