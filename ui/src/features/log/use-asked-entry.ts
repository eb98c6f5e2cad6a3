import { useRouterState } from "@tanstack/react-router";

/** The entry that the address asks for: `/familie/…/stafetlog#<entry>`. */
export function useAskedEntry(): string | null {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  return hash === "" ? null : hash;
}
