import type { ReactElement } from "react";
import type { CandidatePersonView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { useToday } from "../../shared/DayText";
import { Plate } from "../../shared/Plate";
import { roleWords } from "./words";

/** Whole years from one day (YYYY-MM-DD) to another. */
function yearsOld(born: string, today: string): number {
  const hadBirthday = today.slice(5) >= born.slice(5);
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (hadBirthday ? 0 : 1);
}

/** The persons of a family, as the list had them. */
export function Persons({ persons, isProtected }: { persons: readonly CandidatePersonView[]; isProtected: boolean }): ReactElement {
  const text = useText();
  const today = useToday();
  if (persons.length === 0) return <p>{text("visitation-nobody")}</p>;
  return (
    <ul className="listed-persons">
      {persons.map((person) => (
        <li key={person.id}>
          <bdi className="name">{person.name === "" ? text("visitation-nameless") : person.name}</bdi>
          {person.role !== "" && <span>{roleWords(text, person.role)}</span>}
          {person.birth_date !== "" && <span>{text("visitation-age", { years: yearsOld(person.birth_date, today) })}</span>}
          {person.benefit !== "" && <span>{person.benefit}</span>}
          {isProtected ? <Plate>{text("visitation-protected")}</Plate> : person.address !== "" && <span>{person.address}</span>}
        </li>
      ))}
    </ul>
  );
}
