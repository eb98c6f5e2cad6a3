import { useState } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import type { CommandFailure } from "../../backend/errors";
import { useRead } from "../../backend/queries";

export interface Team {
  id: string;
  name: string;
}

interface Teams {
  /** The one whose list is looked at; null until one knows. */
  team: Team | null;
  all: readonly Team[];
  choose: (id: string) => void;
  isPending: boolean;
  error: CommandFailure | null;
  askAgain: () => void;
}

function asTeam({ id, fields }: EntityView): Team {
  const name = fields.find(({ field }) => field === "name")?.value;
  return { id, name: name?.type === "text" ? name.value : "" };
}

/** The teams of the municipality, and which of them one is looking at: the first until one says otherwise. */
export function useTeam(): Teams {
  const { data, error, isPending, refetch } = useRead("entity_list", { family: null, kind: "cross_team" });
  const [chosen, setChosen] = useState<string | null>(null);
  const all = (data?.entities ?? []).map(asTeam);
  const team = all.find(({ id }) => id === chosen) ?? all[0] ?? null;
  return { team, all, choose: setChosen, isPending, error, askAgain: () => void refetch() };
}
