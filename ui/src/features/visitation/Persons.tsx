import type { ReactElement } from "react";
import type { CandidatePersonView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { DayText } from "../../shared/DayText";
import { Plate } from "../../shared/Plate";
import { roleWords } from "./words";

/** The persons of a family, as the list had them. */
export function Persons({ persons, isProtected }: { persons: readonly CandidatePersonView[]; isProtected: boolean }): ReactElement {
  const text = useText();
  if (persons.length === 0) return <p>{text("visitation-nobody")}</p>;
  return (
    <ul className="listed-persons">
      {persons.map((person) => (
        <li key={person.id}>
          <bdi className="name">{person.name === "" ? text("visitation-nameless") : person.name}</bdi>
          {person.role !== "" && <span>{roleWords(text, person.role)}</span>}
          {person.birth_date !== "" && (
            <span>
              {text("visitation-born")} <DayText day={person.birth_date} />
            </span>
          )}
          {person.benefit !== "" && <span>{person.benefit}</span>}
          {isProtected ? <Plate>{text("visitation-protected")}</Plate> : person.address !== "" && <span>{person.address}</span>}
        </li>
      ))}
    </ul>
  );
}
