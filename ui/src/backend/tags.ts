import type { Query, QueryClient } from "@tanstack/react-query";
import { provides } from "./bindings.gen";
import type { CommandName } from "./backend";
import type { Tag } from "./bindings.gen";

function tagsOf(query: Query): readonly Tag[] {
  return provides[query.queryKey[0] as CommandName];
}

/**
 * Asks again for everything that provides one of these tags, but not for `known`, which has just been told. The state of
 * the profile goes first: once it is locked, the screens behind the lock are on their way out before anything of theirs is
 * asked for.
 */
export async function invalidateTags(client: QueryClient, tags: readonly Tag[], known: CommandName | null = null): Promise<void> {
  const stale = (query: Query): boolean => query.queryKey[0] !== known && tagsOf(query).some((tag) => tags.includes(tag));
  const holdsProfile = (query: Query): boolean => tagsOf(query).includes("profile");
  await client.invalidateQueries({ predicate: (query) => stale(query) && holdsProfile(query) });
  await client.invalidateQueries({ predicate: (query) => stale(query) && !holdsProfile(query) });
}

/** Forgets everything but the state of the profile: behind a locked door no names are kept. */
export function forgetAllButProfile(client: QueryClient): void {
  client.removeQueries({ predicate: (query) => !tagsOf(query).includes("profile") });
}
