import { screen } from "@testing-library/react";
import type { FamilyOverviewView } from "../backend/bindings.gen";
import { OverviewScreen } from "../features/overview/OverviewScreen";
import { UndoProvider } from "../record/Undo";
import { fakeBackend } from "./fake-backend";
import { choices, haddadLund } from "./haddad-lund";
import { renderScreen } from "./render";

/** Draws the overview of Haddad Lund, or of another family, in front of a program that takes every edit. */
export function drawOverview(page: FamilyOverviewView | (() => FamilyOverviewView) = haddadLund, start = "/familie/f1/overblik") {
  const answer = typeof page === "function" ? page : () => page;
  const backend = fakeBackend({
    family_overview: answer,
    set_up_choices: () => ({ rows: choices }),
    field_set: () => ({ change: "c1" }),
    entity_archive: () => ({ change: "c2" }),
    baton_accept: () => ({ change: "c3" }),
    change_undo: () => ({ change: "c4" }),
    seen_mark: () => null,
  });
  const drawn = renderScreen(
    <UndoProvider family="f1">
      <OverviewScreen familyId="f1" />
    </UndoProvider>,
    backend,
    start,
  );
  return { ...drawn, backend };
}

/** Words into which names were put: Fluent sets them apart with signs that nobody sees. */
export const said = (words: string) => (shown: string) => shown.replace(/[\u2068\u2069]/g, "") === words;
export const plain = (element: Element | null) => (element?.textContent ?? "").replace(/[\u2068\u2069]/g, "");

/** The screen is there. */
export const ready = () => screen.findByRole("heading", { name: "Familien" });
