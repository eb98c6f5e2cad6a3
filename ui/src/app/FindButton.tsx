import { Search } from "lucide-react";
import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { Button } from "../shared/Button";
import { Kbd } from "../shared/Kbd";
import { useVisit } from "./visit";

/** The way to the search: as broad as a field where there is room, a magnifying glass inside a family. */
export function FindButton({ look }: { look: "field" | "icon" }): ReactElement {
  const text = useText();
  const { find } = useVisit();
  if (look === "icon") {
    return (
      <Button look="plain" aria-label={text("search-open")} onPress={find}>
        <Search aria-hidden />
      </Button>
    );
  }
  return (
    <button type="button" className="find" onClick={find}>
      <Search aria-hidden />
      <span title={text("search-open-field")}>{text("search-open-field")}</span>
      <Kbd keys="Ctrl+K" />
    </button>
  );
}
