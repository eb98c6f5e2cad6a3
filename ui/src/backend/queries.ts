import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import { useBackend } from "./backend";
import type { AnswerOf, CommandName, RequestOf } from "./backend";
import { invalidates, provides } from "./bindings.gen";
import type { CommandFailure } from "./errors";
import { invalidateTags } from "./tags";

/** The answer of a command that reads, kept until something it provides is said to be stale. */
export function useRead<Name extends CommandName>(
  name: Name,
  request: RequestOf<Name>,
): UseQueryResult<AnswerOf<Name>, CommandFailure> {
  const backend = useBackend();
  if (provides[name].length === 0) throw new Error(`${name} provides nothing: it is not a command to read with`);
  return useQuery<AnswerOf<Name>, CommandFailure>({
    queryKey: [name, request],
    queryFn: () => backend.call(name, request),
  });
}

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
    onSuccess: () => invalidateTags(client, invalidates[name]),
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
