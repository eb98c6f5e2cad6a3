import { Search } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Input, SearchField } from "react-aria-components/SearchField";
import type { SearchHitView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import type { CommandFailure } from "../../backend/errors";
import { toCommandFailure } from "../../backend/errors";
import { useText } from "../../i18n/Language";
import type { Action } from "../../shared/keys/actions";
import { useRested } from "../../shared/use-rested";
import { FoundList } from "./FoundList";
import { useSearch } from "./use-search";
import "../../shared/editable/editable.css";
import "./search.css";

const NEXT_FRAME_MS = 16;

interface FindPaletteProps {
  /** The family one stands in: nobody else's name is shown. Null finds everywhere one works. */
  only: string | null;
  /** Hands over what was typed before the field had the focus. */
  takeTyped: () => string;
  /** What can be done from here. */
  actions: readonly Action[];
  onOpen: (hit: SearchHitView) => void;
  onRun: (action: Action) => void;
}

/** Search and commands in one field. Arrow keys walk the list while one goes on typing; Enter opens. */
export default function FindPalette({ only, takeTyped, actions, onOpen, onRun }: FindPaletteProps): ReactElement {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [failed, setFailed] = useState<CommandFailure | null>(null);
  // Not asked before the letter is painted.
  const asked = useRested(typed, NEXT_FRAME_MS);
  const search = useSearch(asked, only);
  const { hits, settle } = search;
  // The letters stand there at once, and the list when one pauses.
  const now = useMemo(() => ({ hits, typed }), [hits, typed]);
  const shown = useRested(now);
  const wanted = shown.typed.trim().toLowerCase();
  const commands = useMemo(() => actions.filter(({ label }) => label.toLowerCase().includes(wanted)), [actions, wanted]);

  const choose = useCallback(
    (key: string): void => {
      const action = commands.find(({ id }) => `do ${id}` === key);
      if (action !== undefined) {
        onRun(action);
        return;
      }
      const hit = shown.hits.find(({ entity }) => entity === key);
      if (hit === undefined) return;
      settle().then(
        () => {
          onOpen(hit);
        },
        (reason: unknown) => {
          setFailed(toCommandFailure(reason));
        },
      );
    },
    [commands, shown, settle, onRun, onOpen],
  );

  const error = failed ?? search.error;
  return (
    <div className="palette">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={text("search-open")} autoFocus>
          <Search aria-hidden />
          <Input
            placeholder={only === null ? text("search-open-field") : text("search-in-family")}
            onFocus={() => {
              const before = takeTyped();
              if (before !== "") setTyped(before + typed);
            }}
          />
        </SearchField>
        <FoundList hits={shown.hits} commands={commands} typed={shown.typed} pending={search.pending} onChoose={choose} />
      </Autocomplete>
      {error !== null && <ErrorNotice error={error} />}
      <p className="visually-hidden" role="status">
        {wanted !== "" && !search.pending && text("search-count", { count: hits.length })}
      </p>
    </div>
  );
}
