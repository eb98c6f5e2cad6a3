import { ChevronDown } from "lucide-react";
import { memo, useEffect, useId, useRef, useState } from "react";
import type { ReactElement } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components/Menu";
import type { LogEntryView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { DayText } from "../../shared/DayText";
import { DepartmentMark } from "../../shared/DepartmentMark";
import { useLog } from "./log-context";

/** What can have become of an agreement. */
export const outcomes = ["kept", "not-kept", "lapsed"] as const;
export type Outcome = (typeof outcomes)[number];

/** Agreements of which nobody has said what became of them: the longest overdue first, those without a day last. */
export function openAgreements(entries: readonly LogEntryView[]): LogEntryView[] {
  return entries
    .filter((entry) => entry.is_open)
    .sort((one, other) => {
      if (one.due_on === other.due_on) return one.on.localeCompare(other.on);
      return (one.due_on ?? "9999").localeCompare(other.due_on ?? "9999");
    });
}

interface OpenAgreementsProps {
  agreements: readonly LogEntryView[];
  /** The one that is being written down at the moment. */
  pending: string | null;
  onSettle: (entry: LogEntryView, outcome: Outcome) => void;
}

/**
 * *Åbne aftaler*: a tick says that one was kept; the small menu what else can have become of it. Not drawn again for every
 * key in the form beside it.
 */
export const OpenAgreements = memo(function OpenAgreements({ agreements, pending, onSettle }: OpenAgreementsProps): ReactElement {
  const text = useText();
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  /** Where the one stood that was ticked off: it takes the focus with it when it goes. */
  const settledAt = useRef<number | null>(null);
  useEffect(() => {
    const at = settledAt.current;
    if (at === null) return;
    settledAt.current = null;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const ticks = [...(list.current?.querySelectorAll<HTMLElement>("input") ?? [])];
    (ticks[Math.min(at, ticks.length - 1)] ?? list.current?.querySelector("h2"))?.focus();
  }, [agreements]);

  const settle = (entry: LogEntryView, outcome: Outcome): void => {
    settledAt.current = agreements.indexOf(entry);
    onSettle(entry, outcome);
  };
  return (
    <section ref={list} className="log-open" aria-labelledby={`${id}-heading`}>
      <div className="log-side-head">
        <h2 id={`${id}-heading`} tabIndex={-1}>{text("log-open")}</h2>
        {agreements.length > 0 && <span className="quiet">{agreements.length}</span>}
      </div>
      {agreements.length === 0 && <p className="quiet">{text("log-open-none")}</p>}
      <ul>
        {agreements.map((entry) => (
          <OpenAgreement
            key={entry.id}
            entry={entry}
            isKept={pending === entry.id}
            isAsked={asked?.entry === entry}
            onKept={() => { settle(entry, "kept"); }}
            onAsk={(button, byKey) => { setAsked({ entry, button, byKey }); }}
          />
        ))}
      </ul>
      {asked !== null && (
        <OutcomeMenu
          of={asked.button}
          byKey={asked.byKey}
          onClose={() => { setAsked(null); }}
          onChosen={(outcome) => { settle(asked.entry, outcome); }}
        />
      )}
    </section>
  );
});

/** Whose menu is open. */
interface Asked {
  entry: LogEntryView;
  button: Element;
  byKey: boolean;
}

const openingKeys = new Set(["Enter", " ", "ArrowDown"]);

interface OpenAgreementProps {
  entry: LogEntryView;
  isKept: boolean;
  /** Its menu is open. */
  isAsked: boolean;
  onKept: () => void;
  onAsk: (button: Element, byKey: boolean) => void;
}

function OpenAgreement({ entry, isKept, isAsked, onKept, onAsk }: OpenAgreementProps): ReactElement {
  const text = useText();
  const { people, names, goTo } = useLog();
  const kept = text("log-outcome", { outcome: "kept" });
  const responsible = entry.responsible === null ? undefined : people.get(entry.responsible);
  const agreed = entry.agreed ?? "";
  return (
    <li>
      <input
        type="checkbox"
        aria-label={text("log-kept-what", { what: agreed })}
        title={kept}
        checked={isKept}
        onChange={onKept}
      />
      <div>
        <button type="button" className="to-entry" onClick={() => { goTo(entry.id); }}>
          {agreed}
        </button>
        <small>
          {entry.responsible !== null && (
            <span className="with-mark">
              {responsible !== undefined && <DepartmentMark mark={responsible.lane} />}
              <bdi>{names.short(entry.responsible)}</bdi>
            </span>
          )}
          {entry.due_on === null ? <span>{text("log-ongoing")}</span> : <DayText day={entry.due_on} deadline />}
        </small>
      </div>
      <button
        type="button"
        className="btn plain icon"
        aria-label={text("log-outcome-what", { what: agreed })}
        aria-haspopup="menu"
        aria-expanded={isAsked}
        onClick={(event) => { onAsk(event.currentTarget, false); }}
        onKeyDown={(event) => {
          if (event.repeat || !openingKeys.has(event.key)) return;
          event.preventDefault();
          onAsk(event.currentTarget, true);
        }}
      >
        <ChevronDown aria-hidden />
      </button>
    </li>
  );
}

interface OutcomeMenuProps {
  /** The button it hangs beneath. */
  of: Element;
  /** Then its first line has the focus. */
  byKey: boolean;
  onClose: () => void;
  onChosen: (outcome: Outcome) => void;
}

/** One menu, beneath the row that asks for it: with one in each of sixty rows they were most of the screen's making. */
function OutcomeMenu({ of, byKey, onClose, onChosen }: OutcomeMenuProps): ReactElement {
  const text = useText();
  return (
    <Popover
      className="popover"
      aria-label={text("log-outcome-which")}
      placement="bottom end"
      triggerRef={{ current: of }}
      isOpen
      onOpenChange={onClose}
    >
      <Menu
        aria-label={text("log-outcome-which")}
        autoFocus={byKey ? "first" : true}
        onClose={onClose}
        onAction={(key) => {
          const outcome = outcomes.find((each) => each === key);
          if (outcome !== undefined) onChosen(outcome);
        }}
      >
        {outcomes.map((outcome) => (
          <MenuItem key={outcome} id={outcome}>
            {text("log-outcome", { outcome })}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
