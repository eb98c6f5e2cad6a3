import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { CommandFailure } from "./errors";
import { invalidateTags } from "./tags";

/** The one cache of what the program has answered. */
export function createQueryClient(): QueryClient {
  // Makker may have locked itself; whichever command notices first, the lock screen comes up.
  const noticeLock = (error: Error): void => {
    if (error instanceof CommandFailure && error.code === "profile-locked") void invalidateTags(client, ["profile"]);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeLock }),
    mutationCache: new MutationCache({ onError: noticeLock }),
    defaultOptions: {
      // "always": the program is on this computer, and answers whether or not there is a network.
      queries: { networkMode: "always", retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
      // 0: what was sent (a passphrase, say) is not kept once its screen is gone.
      mutations: { networkMode: "always", retry: false, gcTime: 0 },
    },
  });
  return client;
}
