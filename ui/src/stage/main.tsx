import { createRoot } from "react-dom/client";
import { App } from "../app/App";
import { PreferencesProvider } from "../app/Preferences";
import type { ProfileState } from "../backend/bindings.gen";
import { createQueryClient } from "../backend/query-client";
import { PrintSheets } from "../features/founding/PrintSheets";
import type { ThemeChoice } from "../shared/theme";
import { after } from "./after";
import { Gallery } from "./Gallery";
import { sheetText, stageProgram } from "./program";
import "../styles/base.css";

const asked = new URLSearchParams(location.search);
const root = document.getElementById("root");
if (root === null) throw new Error("stage.html has no #root");

const theme = (asked.get("theme") ?? "light") as ThemeChoice;
const screen = asked.get("screen") ?? "gallery";
if (screen === "sheets") {
  createRoot(root).render(
    <PreferencesProvider initial={{ theme }}>
      <PrintSheets
        municipality="Aaby"
        sheets={[1, 2, 3].map(sheetText) as [string, string, string]}
        onBack={() => undefined}
        onNext={() => undefined}
      />
    </PreferencesProvider>,
  );
} else if (screen === "gallery") {
  createRoot(root).render(<Gallery theme={theme} />);
} else {
  const backend = stageProgram((asked.get("state") ?? "open") as ProfileState, Number(asked.get("entries") ?? 0));
  createRoot(root).render(
    <App backend={backend} client={createQueryClient()} start={screen} preferences={{ theme }} />,
  );
}

/** Presses one thing after the other: `?press=Lise Brandt|Mørkt` for a picture of what is behind them. */
async function pressAll(names: string[]): Promise<void> {
  for (const name of names) {
    await after(400);
    const all = [...document.querySelectorAll<HTMLElement>("button, [role^=menuitem], [role=option], a")];
    const target = all.find((each) => `${each.ariaLabel ?? ""} ${each.textContent}`.includes(name));
    target?.focus();
    target?.click();
  }
}

void pressAll(asked.get("press")?.split("|") ?? []);
