import { useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { useText } from "../i18n/Language";
import { Button } from "./Button";
import { Lines } from "./genogram/Lines";
import { neighbour } from "./genogram/neighbours";
import type { Direction } from "./genogram/neighbours";
import { PersonSymbol, Shape } from "./genogram/PersonSymbol";
import type { PersonWords, Picture } from "./genogram/picture";
import "./genogram/genogram.css";

interface GenogramProps {
  picture: Picture;
  /** What stands at each person and what is said of them, by the id that the picture has for them. */
  people: Readonly<Record<string, PersonWords>>;
  /** What stands at lines ("skilt 2019"), by relation. */
  words: Readonly<Record<string, string>>;
  /** The whole in a sentence or two, for who hears it. */
  describe: string;
  /** Somebody was chosen. Without it nobody can be. */
  onOpen?: (person: string) => void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Smaller than this the words under the symbols cannot be read. */
const SMALLEST = 0.85;

/** Who is who in a family: a drawing, or the same people as a list. Arrow keys go along the relations, up to parents and
    down to children; Home, End and the page keys go through everybody; Enter opens. */
export function Genogram({ picture, people, words, describe, onOpen }: GenogramProps): ReactElement {
  const text = useText();
  const [isList, setIsList] = useState(false);
  return (
    <div className="genogram">
      {isList ? (
        <PeopleList picture={picture} people={people} describe={describe} {...(onOpen === undefined ? {} : { onOpen })} />
      ) : (
        <Drawing picture={picture} people={people} words={words} describe={describe} {...(onOpen === undefined ? {} : { onOpen })} />
      )}
      <Button
        onPress={() => {
          setIsList(!isList);
        }}
      >
        {isList ? text("genogram-as-drawing") : text("genogram-as-list")}
      </Button>
    </div>
  );
}

function Drawing({ picture, people, words, describe, onOpen }: GenogramProps): ReactElement {
  const drawn = useRef(new Map<number, SVGGElement>());
  const [chosen, setChosen] = useState<string | null>(null);
  const persons = picture.nodes.flatMap(({ person }, place) => (person === null ? [] : [{ person, place }]));
  // Tab comes to whoever one was at last, or first to somebody of the home.
  const atHome = persons.find(({ place }) => picture.nodes[place]?.lives_in_household === true);
  const stop = persons.find(({ person }) => person === chosen) ?? atHome ?? persons[0];

  const press = (event: KeyboardEvent, person: string, place: number): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if ((event.key === "Enter" || event.key === " ") && onOpen !== undefined) {
      event.preventDefault();
      onOpen(person);
      return;
    }
    const next = goal(event.key, place);
    if (next === undefined) return;
    event.preventDefault();
    drawn.current.get(next ?? place)?.focus();
  };

  /** Undefined for a key that goes nowhere here; null where nobody is that way. */
  const goal = (key: string, place: number): number | null | undefined => {
    const direction = arrows[key];
    if (direction !== undefined) return neighbour(picture, place, direction);
    const at = persons.findIndex((one) => one.place === place);
    const ways: Readonly<Record<string, number>> = { Home: 0, End: persons.length - 1, PageUp: at - 1, PageDown: at + 1 };
    const way = ways[key];
    return way === undefined ? undefined : (persons[way]?.place ?? null);
  };

  return (
    <div className="genogram-sheet">
      <svg
        role="group"
        aria-label={describe}
        width={picture.width}
        height={picture.height}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        // A little too wide is drawn a little smaller, so that nobody is out of sight; beyond that one scrolls.
        style={{ minWidth: picture.width * SMALLEST }}
      >
        <Lines picture={picture} words={words} />
        {picture.nodes.map((node, place) => {
          const { person } = node;
          const own = person === null ? undefined : people[person];
          if (person === null) {
            return (
              <g key={place} aria-hidden="true">
                <PersonSymbol node={node} words={own} />
              </g>
            );
          }
          return (
            <g
              key={person}
              ref={(element) => {
                if (element === null) drawn.current.delete(place);
                else drawn.current.set(place, element);
              }}
              className="person"
              role={onOpen === undefined ? "img" : "button"}
              aria-label={own?.describe}
              tabIndex={person === stop?.person ? 0 : -1}
              onFocus={() => {
                setChosen(person);
              }}
              onKeyDown={(event) => {
                press(event, person, place);
              }}
              onClick={() => onOpen?.(person)}
            >
              <Shape className="ring" node={node} grow={5} />
              <PersonSymbol node={node} words={own} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** The same people in the same order, each with what is said of them. */
function PeopleList({ picture, people, describe, onOpen }: Omit<GenogramProps, "words">): ReactElement {
  return (
    <ul className="genogram-list" aria-label={describe}>
      {picture.nodes.map(({ person }) => {
        const own = person === null ? undefined : people[person];
        if (person === null || own === undefined) return null;
        return (
          <li key={person}>
            {onOpen === undefined ? (
              own.describe
            ) : (
              <Button
                look="plain"
                onPress={() => {
                  onOpen(person);
                }}
              >
                {own.describe}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
