import { useId } from "react";
import type { ReactElement } from "react";
import type { CandidatePersonView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { useToday } from "../../shared/DayText";
import { Plate } from "../../shared/Plate";
import { Protect } from "./Protect";
import { roleWords } from "./words";

/** Whole years from one day (YYYY-MM-DD) to another. */
function yearsOld(born: string, today: string): number {
  const hadBirthday = today.slice(5) >= born.slice(5);
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (hadBirthday ? 0 : 1);
}

interface PersonsProps {
  team: string;
  candidate: string;
  persons: readonly CandidatePersonView[];
  isProtected: boolean;
}

/** The persons of a family, as the list had them. */
export function Persons({ team, candidate, persons, isProtected }: PersonsProps): ReactElement {
  const text = useText();
  const today = useToday();
  const id = useId();
  if (persons.length === 0) return <p>{text("visitation-nobody")}</p>;
  return (
    <ul className="listed-persons">
      {persons.map((person, at) => {
        const name = person.name === "" ? text("visitation-nameless") : person.name;
        const namedBy = `${id}-${String(at)}`;
        return (
          // By their place: one whose address was protected is another entry, and the focus is to stay.
          <li key={namedBy}>
            <bdi className="name" id={namedBy} tabIndex={-1}>
              {name}
            </bdi>
            {person.role !== "" && <span>{roleWords(text, person.role)}</span>}
            {person.birth_date !== "" && <span>{text("visitation-age", { years: yearsOld(person.birth_date, today) })}</span>}
            {person.benefit !== "" && <span>{person.benefit}</span>}
            {isProtected ? <Plate>{text("visitation-protected")}</Plate> : person.address !== "" && <span>{person.address}</span>}
            {!isProtected && <Protect team={team} candidate={candidate} person={person.id} name={name} namedBy={namedBy} />}
          </li>
        );
      })}
    </ul>
  );
}
