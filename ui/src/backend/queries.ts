import { queryOptions, useMutation, usePrefetchQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import type { UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import { useBackend } from "./backend";
import type { AnswerOf, CommandName, RequestOf } from "./backend";
import { invalidates, provides } from "./bindings.gen";
import type { CommandFailure } from "./errors";
import { invalidateTags } from "./tags";

/**
 * The answer of a command that reads, kept until something it provides is said to be stale. It is asked for while the
 * screen is being drawn, not when it has been: the program reads meanwhile.
 */
export function useRead<Name extends CommandName>(
  name: Name,
  request: RequestOf<Name>,
): UseQueryResult<AnswerOf<Name>, CommandFailure> {
  const backend = useBackend();
  if (provides[name].length === 0) throw new Error(`${name} provides nothing: it is not a command to read with`);
  const asked = queryOptions<AnswerOf<Name>, CommandFailure>({
    queryKey: [name, request],
    queryFn: () => backend.call(name, request),
  });
  usePrefetchQuery(asked);
  return useQuery(asked);
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
