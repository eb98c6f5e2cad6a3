import { memo, useContext, useEffect, useMemo } from "react";
import type { ReactElement } from "react";
import { Header, ListBox, ListBoxItem, ListBoxSection, ListStateContext } from "react-aria-components/ListBox";
import type { SearchHitView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import type { Action } from "../../shared/keys/actions";
import { Kbd } from "../../shared/Kbd";
import { useArriving } from "../../shared/use-arriving";
import { useRested } from "../../shared/use-rested";
import { groupHits, highlight, nearestFirst } from "./group-hits";

/** What one sees of it, with the names of the families between them. */
const AT_ONCE = 10;
/** More lines of 28 px than its 420 px have room for: only scrolling brings the others, so there must be something to scroll. */
const TO_SCROLL = 20;
/** Nobody scrolls between two letters: each is painted with what one sees, and the others come a moment later. */
const TO_SCROLL_AFTER_MS = 150;

interface FoundListProps {
  hits: readonly SearchHitView[];
  commands: readonly Action[];
  /** The letters these were found by. */
  typed: string;
  /** Waiting for the first answer. */
  pending: boolean;
  /** With the hit's thing, or the name of a command after "do ". */
  onChoose: (key: string) => void;
}

/** A text with the words that were looked for. A line is drawn with every letter, because one may be chosen meanwhile. */
const Marked = memo(function Marked({ text, typed }: { text: string; typed: string }): ReactElement {
  return (
    <bdi>
      {highlight(text, typed).map(({ piece, found }, index) => (found ? <mark key={index}>{piece}</mark> : piece))}
    </bdi>
  );
});

/**
 * Inside the list, which alone knows what is pointed at: Enter opens the first while one types. React Aria points at the
 * first line of the list that is there when the letter is typed, and the list comes a moment later.
 */
function PointAtFirst({ typed }: { typed: string }): null {
  const list = useContext(ListStateContext);
  useEffect(() => {
    if (list === null || typed.trim() === "") return;
    const { collection, selectionManager: manager } = list;
    if (manager.focusedKey !== null && collection.getItem(manager.focusedKey) !== null) return;
    const first = [...collection.getKeys()].find((key) => collection.getItem(key)?.type === "item");
    if (first === undefined) return;
    manager.setFocused(true);
    manager.setFocusedKey(first);
  }, [list, typed]);
  return null;
}

/** What is found, by family, and what can be done. */
export const FoundList = memo(function FoundList({ hits, commands, typed, pending, onChoose }: FoundListProps): ReactElement {
  const text = useText();
  const near = useMemo(() => nearestFirst(hits, typed), [hits, typed]);
  // By the letters: the same answer comes once more when the search rests.
  const rested = useRested(typed, TO_SCROLL_AFTER_MS);
  const { arrived, bring } = useArriving(near, typed, rested === typed ? TO_SCROLL : AT_ONCE);
  const groups = useMemo(() => groupHits(arrived), [arrived]);
  return (
    // One walks the list from the field; what scrolls can be come to all the same.
    <div className="options" tabIndex={0} onScroll={() => { bring(near.length); }}>
      <ListBox
        aria-label={text("search-found")}
        onAction={(key) => {
          onChoose(String(key));
        }}
        renderEmptyState={() => (
          <p className="quiet">{pending ? text("search-pending") : text("search-nothing", { text: typed.trim() })}</p>
        )}
      >
        {groups.map((group, index) => (
          <ListBoxSection key={group.family} id={`family ${group.family}`}>
            <Header>
              <Marked text={group.name === "" ? text("family-nameless") : group.name} typed={typed} />
              {index === 0 && <PointAtFirst typed={typed} />}
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
            <Header>
              {text("search-commands")}
              {groups.length === 0 && <PointAtFirst typed={typed} />}
            </Header>
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
  );
});
