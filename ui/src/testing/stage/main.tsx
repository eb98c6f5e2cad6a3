import { createRoot } from "react-dom/client";
import { App } from "../../app/App";
import type { ProfileState } from "../../backend/bindings.gen";
import { createQueryClient } from "../../backend/query-client";
import type { ThemeChoice } from "../../shared/theme";
import { Gallery } from "./Gallery";
import { stageProgram } from "./program";
import "../../styles/base.css";

const asked = new URLSearchParams(location.search);
const root = document.getElementById("root");
if (root === null) throw new Error("stage.html has no #root");

const theme = (asked.get("theme") ?? "light") as ThemeChoice;
const screen = asked.get("screen") ?? "gallery";
if (screen === "gallery") {
  createRoot(root).render(<Gallery theme={theme} />);
} else {
  const backend = stageProgram((asked.get("state") ?? "open") as ProfileState, Number(asked.get("others") ?? 31));
  createRoot(root).render(
    <App backend={backend} client={createQueryClient()} start={screen} preferences={{ theme }} />,
  );
}
