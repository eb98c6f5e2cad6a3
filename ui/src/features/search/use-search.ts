import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useBackend } from "../../backend/backend";
import type { SearchHitView, SearchRunView } from "../../backend/bindings.gen";
import type { CommandFailure } from "../../backend/errors";

/** A search rests when nobody has typed for this long: then it is written into the log of use. */
const REST_MS = 1000;

const none: readonly SearchHitView[] = [];

interface Search {
  hits: readonly SearchHitView[];
  error: CommandFailure | null;
  /** Waiting for the first answer. */
  pending: boolean;
  /** Says to the program that a hit was opened, unless it knows that this search rests. */
  settle: () => Promise<void>;
}

/** What the program finds for what is typed, in one family or in all. Nothing of it is kept once the search is closed. */
export function useSearch(typed: string, family: string | null): Search {
  const backend = useBackend();
  const text = typed.trim();
  const [resting, setResting] = useState<string | null>(null);
  const rests = resting === text;

  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(() => {
      setResting(text);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);

  const { data, error, isPending, isPlaceholderData } = useQuery<SearchRunView, CommandFailure>({
    queryKey: ["search_run", { text, family, rests }],
    queryFn: () => backend.call("search_run", { text, family, rests }),
    enabled: text !== "",
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });

  const settle = useCallback(async () => {
    if (!rests || isPlaceholderData) await backend.call("search_run", { text, family, rests: true });
  }, [backend, text, family, rests, isPlaceholderData]);

  return { hits: text === "" ? none : (data?.hits ?? none), error, pending: text !== "" && isPending, settle };
}
