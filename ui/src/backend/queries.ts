import { queryOptions, useMutation, usePrefetchQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import type { QueryClient, UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import { useBackend } from "./backend";
import type { AnswerOf, Backend, CommandName, RequestOf } from "./backend";
import { invalidates, provides } from "./bindings.gen";
import type { CommandFailure } from "./errors";
import { invalidateTags } from "./tags";

/** How the cache is asked for the answer of a command that reads. */
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type -- the options carry the type of what they find
function asked<Name extends CommandName>(backend: Backend, name: Name, request: RequestOf<Name>) {
  if (provides[name].length === 0) throw new Error(`${name} provides nothing: it is not a command to read with`);
  return queryOptions<AnswerOf<Name>, CommandFailure>({
    queryKey: [name, request],
    queryFn: () => backend.call(name, request),
  });
}

/**
 * The answer of a command that reads, kept until something it provides is said to be stale. It is asked for while the
 * screen is being drawn, not when it has been: the program reads meanwhile.
 */
export function useRead<Name extends CommandName>(
  name: Name,
  request: RequestOf<Name>,
): UseQueryResult<AnswerOf<Name>, CommandFailure> {
  const options = asked(useBackend(), name, request);
  usePrefetchQuery(options);
  return useQuery(options);
}

/** Asks for what a screen that is not drawn yet will ask with {@link useRead}. What is known already is not asked for again. */
export type AskAhead = <Name extends CommandName>(name: Name, request: RequestOf<Name>) => void;

/** For whoever knows where one is going before the screen does. What is refused, the screen asks again, and says so. */
export function askingAhead(backend: Backend, client: QueryClient): AskAhead {
  return (name, request) => {
    client.query(asked(backend, name, request)).catch(() => undefined);
  };
}

/** Who opens the door is told how the profile stands: that need not be asked for once more. */
const opens: CommandName = "profile_unlock";
const isOpened: CommandName = "profile_status";

/**
 * A command that writes. When it has gone through, everything it makes stale has been asked for again before
 * `mutateAsync` resolves, so that what comes next sees the new state.
 */
export function useWrite<Name extends CommandName>(
  name: Name,
): UseMutationResult<AnswerOf<Name>, CommandFailure, RequestOf<Name>> {
  const backend = useBackend();
  const client = useQueryClient();
  return useMutation<AnswerOf<Name>, CommandFailure, RequestOf<Name>>({
    mutationKey: [name],
    mutationFn: (request) => backend.call(name, request),
    onSuccess: (answer) => {
      if (name === opens) client.setQueryData([isOpened, {}], answer);
      return invalidateTags(client, invalidates[name], name === opens ? isOpened : null);
    },
  });
}

/** Keeps the cache fresh when something else than this window changes the record. */
export function useChanges(): void {
  const { onChanged } = useBackend();
  const client = useQueryClient();
  useEffect(
    () =>
      onChanged?.((tags) => {
        void invalidateTags(client, tags);
      }),
    [onChanged, client],
  );
}
