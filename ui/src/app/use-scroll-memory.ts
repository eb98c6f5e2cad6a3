import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/**
 * Remembers how far down each screen one was, and goes there when one comes back. In memory only: the router's own
 * way would write it into the page's storage.
 */
export function useScrollMemory(): void {
  const router = useRouter();
  useEffect(() => {
    const places = new Map<string, number>();
    const stopLeaving = router.subscribe("onBeforeNavigate", ({ fromLocation }) => {
      if (fromLocation !== undefined) places.set(fromLocation.pathname, window.scrollY);
    });
    const stopComing = router.subscribe("onRendered", ({ toLocation, pathChanged }) => {
      if (pathChanged && toLocation.hash === "") window.scrollTo(0, places.get(toLocation.pathname) ?? 0);
    });
    return () => {
      stopLeaving();
      stopComing();
    };
  }, [router]);
}
