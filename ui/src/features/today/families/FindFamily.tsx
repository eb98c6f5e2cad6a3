import { Search } from "lucide-react";
import type { KeyboardEvent, ReactElement, Ref } from "react";
import { useText } from "../../../i18n/Language";
import { Kbd } from "../../../shared/Kbd";

interface FindFamilyProps {
  typed: string;
  onType: (typed: string) => void;
  /** Enter: the first of those that are left. */
  onOpenFirst: () => void;
  /** The arrow down: into the list. */
  onLeave: () => void;
  ref: Ref<HTMLInputElement>;
}

/** Narrows the list by name as one types. */
export function FindFamily({ typed, onType, onOpenFirst, onLeave, ref }: FindFamilyProps): ReactElement {
  const text = useText();

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "Enter" && typed.trim() !== "") onOpenFirst();
    else if (event.key === "ArrowDown") onLeave();
    else if (event.key === "Escape" && typed !== "") onType("");
    else return;
    event.preventDefault();
  }

  return (
    <div className="find-family">
      <Search aria-hidden />
      <input
        ref={ref}
        type="search"
        className="field"
        aria-label={text("today-find")}
        placeholder={text("today-find")}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
        }}
        onKeyDown={press}
      />
      {typed === "" && <span aria-hidden><Kbd keys="F" /></span>}
    </div>
  );
}
