import { X } from "lucide-react";
import { useId, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { DepartmentMark } from "../../shared/DepartmentMark";
import { findPeople } from "./find-people";
import type { PeopleDraft } from "./form";
import type { Who } from "./lanes";

interface PersonPickerProps {
  label: string;
  people: readonly Who[];
  draft: PeopleDraft;
  several?: boolean;
  /** Takes the focus when it comes. */
  autoFocus?: boolean;
  problem: string | null;
  messageId: string;
  onChange: (draft: PeopleDraft) => void;
}

/** So many are offered at once; another letter finds the rest. */
const OFFERED = 8;

/** People by name: two letters find, Enter or Tab takes the one that is pointed at. */
export function PersonPicker({ label, people, draft, several = false, autoFocus = false, problem, messageId, onChange }: PersonPickerProps): ReactElement {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const byId = new Map(people.map((who) => [who.id, who]));
  const [only] = several ? [] : draft.chosen.flatMap((chosen) => byId.get(chosen) ?? []);
  const found = findPeople(several ? people.filter((who) => !draft.chosen.includes(who.id)) : people, only === undefined ? draft.typed : "").slice(0, OFFERED);
  const pointed = found[Math.min(at, found.length - 1)];
  const offers = open && (draft.typed.trim() !== "" || at >= 0) && found.length > 0;

  function take(who: Who): void {
    onChange({ chosen: several ? [...draft.chosen, who.id] : [who.id], typed: "" });
    setOpen(false);
    setAt(0);
  }

  function type(typed: string): void {
    setOpen(typed.trim() !== "");
    setAt(0);
    onChange({ chosen: several ? draft.chosen : [], typed });
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt(open ? (at + step + found.length) % Math.max(found.length, 1) : 0);
      setOpen(true);
    } else if ((event.key === "Enter" || event.key === "Tab") && offers && pointed !== undefined) {
      if (event.shiftKey) return;
      if (event.key === "Enter") event.preventDefault();
      take(pointed);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === "Backspace" && several && draft.typed === "" && draft.chosen.length > 0) {
      onChange({ chosen: draft.chosen.slice(0, -1), typed: "" });
    }
  }

  return (
    <span className="picker">
      {several && draft.chosen.length > 0 && (
        <ul className="picked" aria-label={label}>
          {draft.chosen.map((chosen) => {
            const name = byId.get(chosen)?.name ?? text("log-somebody");
            return (
              <li key={chosen}>
                <bdi>{byId.get(chosen)?.given ?? name}</bdi>
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={text("log-take-out", { who: name })}
                  onClick={() => { onChange({ ...draft, chosen: draft.chosen.filter((each) => each !== chosen) }); }}
                >
                  <X aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {only !== undefined && <DepartmentMark mark={only.lane} />}
      <input
        type="text"
        role="combobox"
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-describedby={messageId}
        aria-invalid={problem !== null}
        aria-expanded={offers}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(offers && pointed !== undefined ? { "aria-activedescendant": `${id}-${pointed.id}` } : {})}
        value={only?.name ?? draft.typed}
        onChange={(event) => { type(event.target.value); }}
        onKeyDown={press}
        onBlur={() => { setOpen(false); }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className="picker-list" hidden={!offers}>
        {offers && found.map((who) => (
          <li
            key={who.id}
            id={`${id}-${who.id}`}
            role="option"
            aria-selected={who === pointed}
            // Before the field loses the focus, and with it the list.
            onPointerDown={(event) => {
              event.preventDefault();
              take(who);
            }}
          >
            <DepartmentMark mark={who.lane} />
            <bdi>{who.name}</bdi>
            <span className="quiet">{who.isMe ? text("log-you") : (who.department ?? who.role)}</span>
          </li>
        ))}
      </ul>
    </span>
  );
}
