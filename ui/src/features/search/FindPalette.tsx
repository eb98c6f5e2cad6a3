import { Search } from "lucide-react";
import { useState } from "react";
import type { ReactElement } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Input, SearchField } from "react-aria-components/SearchField";
import type { SearchHitView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import type { CommandFailure } from "../../backend/errors";
import { toCommandFailure } from "../../backend/errors";
import { useText } from "../../i18n/Language";
import type { Action } from "../../shared/keys/actions";
import { Kbd } from "../../shared/Kbd";
import { groupHits, highlight } from "./group-hits";
import { useSearch } from "./use-search";
import "../../shared/editable/editable.css";
import "./search.css";

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

/** A text with the words that were looked for. */
function Marked({ text, typed }: { text: string; typed: string }): ReactElement {
  return (
    <bdi>
      {highlight(text, typed).map(({ piece, found }, index) => (found ? <mark key={index}>{piece}</mark> : piece))}
    </bdi>
  );
}

/** Search and commands in one field. Arrow keys walk the list while one goes on typing; Enter opens. */
export default function FindPalette({ only, takeTyped, actions, onOpen, onRun }: FindPaletteProps): ReactElement {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [failed, setFailed] = useState<CommandFailure | null>(null);
  const search = useSearch(typed, only);
  const { hits } = search;
  const groups = groupHits(hits, typed);
  const wanted = typed.trim().toLocaleLowerCase("da");
  const commands = actions.filter(({ label }) => label.toLocaleLowerCase("da").includes(wanted));

  async function choose(key: string): Promise<void> {
    const action = commands.find(({ id }) => `do ${id}` === key);
    if (action !== undefined) {
      onRun(action);
      return;
    }
    const hit = hits.find(({ entity }) => entity === key);
    if (hit === undefined) return;
    try {
      await search.settle();
      onOpen(hit);
    } catch (reason) {
      setFailed(toCommandFailure(reason));
    }
  }

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
        {/* One walks the list from the field; what scrolls can be come to all the same. */}
        <div className="options" tabIndex={0}>
          <ListBox
            aria-label={text("search-found")}
            onAction={(key) => void choose(String(key))}
            renderEmptyState={() => (
              <p className="quiet">{search.pending ? text("search-pending") : text("search-nothing", { text: typed.trim() })}</p>
            )}
          >
            {groups.map((group) => (
              <ListBoxSection key={group.family} id={`family ${group.family}`}>
                <Header>
                  <Marked text={group.name} typed={typed} />
                </Header>
                {group.hits.map((hit) => (
                  <ListBoxItem key={hit.entity} id={hit.entity} textValue={hit.caption ?? hit.family_name}>
                    <span className="hit-kind">{text("kind", { kind: hit.kind })}</span>
                    <Marked text={hit.caption ?? hit.family_name} typed={typed} />
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
            {commands.length > 0 && (
              <ListBoxSection id="commands">
                <Header>{text("search-commands")}</Header>
                {commands.map((action) => (
                  <ListBoxItem key={action.id} id={`do ${action.id}`} textValue={action.label}>
                    <Marked text={action.label} typed={typed} />
                    {action.keys !== undefined && <Kbd keys={action.keys} />}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </div>
      </Autocomplete>
      {error !== null && <ErrorNotice error={error} />}
      <p className="visually-hidden" role="status">
        {wanted !== "" && !search.pending && text("search-count", { count: hits.length })}
      </p>
    </div>
  );
}
