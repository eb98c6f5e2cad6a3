import { createContext, useContext } from "react";
import type { ChoiceRowView, FamilyOverviewView } from "../../backend/bindings.gen";
import type { People } from "./people";

/** What every part of the screen is drawn from. */
export interface Overview {
  familyId: string;
  page: FamilyOverviewView;
  /** The rows of the set-up that fields refer to; empty until they are here. */
  choices: readonly ChoiceRowView[];
  people: People;
  /** Opens the sheet of a person or another thing of the family. */
  open: (entity: string) => void;
  /** Opens the sheet in which something is added. */
  add: () => void;
}

const OverviewContext = createContext<Overview | null>(null);
export const OverviewProvider = OverviewContext.Provider;

export function useOverview(): Overview {
  const overview = useContext(OverviewContext);
  if (overview === null) throw new Error("a part of the overview was drawn outside it");
  return overview;
}
