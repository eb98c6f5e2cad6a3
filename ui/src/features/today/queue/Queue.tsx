import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { FamilyLineView, WaitingView } from "../../../backend/bindings.gen";
import { useLocale, useText } from "../../../i18n/Language";
import { Button } from "../../../shared/Button";
import { useToday } from "../../../shared/DayText";
import { Kbd } from "../../../shared/Kbd";
import type { People } from "../people";
import { QueueRow } from "./QueueRow";
import { queueLines } from "./queue-lines";
import type { QueueLine } from "./queue-lines";
import { useAnswers } from "./use-answers";
import { placeOf } from "./waiting-key";
import { waitingWords } from "./waiting-words";
import "./queue.css";

/** As many as leave room for the families beneath. */
const SHOWN_AT_FIRST = 5;

interface QueueProps {
  waiting: readonly WaitingView[];
  families: ReadonlyMap<string, FamilyLineView>;
  people: People;
  /** To where it is seen. */
  onOpen: (family: string, kind: string, entity: string) => void;
  askAgain: () => void;
}

/** Venter på dig: what to take on first first. Arrow keys choose, Enter acts. */
export function Queue({ waiting, families, people, onOpen, askAgain }: QueueProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const verbs = useRef(new Map<string, HTMLButtonElement>());
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const { answers, last, give } = useAnswers(askAgain);

  const every = queueLines(waiting, answers);
  const lines = all ? every : every.slice(0, SHOWN_AT_FIRST);
  const open = lines.filter(({ waits }) => waits);
  const chosen = open.find(({ key }) => key === chosenKey) ?? open[0];
  const left = every.filter(({ waits }) => waits).length;
  const answered = last === null ? undefined : answers.get(last);

  // The button that was pressed is gone: the next one that waits has the focus, or the heading that nothing does.
  useEffect(() => {
    if (last === null) return;
    const at = every.findIndex(({ key }) => key === last);
    const next = every.slice(at + 1).find(({ waits }) => waits) ?? every.find(({ waits }) => waits);
    ((next && verbs.current.get(next.key)) ?? heading.current)?.focus();
    // Once for each answer, not for every line that comes or goes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [last]);

  function act(line: QueueLine, at: number): void {
    if (line.item.what.type === "baton-offered") {
      give(line.item, at, "accept");
      return;
    }
    const place = placeOf(line.item);
    onOpen(line.item.family, place.kind, place.entity);
  }

  function walk(event: KeyboardEvent): void {
    const here = chosen === undefined ? -1 : open.indexOf(chosen);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: open.length - 1 }[event.key];
    const row = event.target instanceof Element ? event.target.closest("li") : null;
    if (to !== undefined) {
      const next = open[to];
      event.preventDefault();
      if (next !== undefined) verbs.current.get(next.key)?.focus();
    } else if (event.key === "ArrowLeft") {
      row?.querySelector("button")?.focus();
    } else if (event.key === "ArrowRight") {
      [...(row?.querySelectorAll("button") ?? [])].at(-1)?.focus();
    }
  }

  return (
    <section className="queue" aria-labelledby={`${id}-heading`}>
      <header>
        <h2 ref={heading} id={`${id}-heading`} tabIndex={-1}>{text("today-waiting")}</h2>
        {left > 0 && <span className="quiet">{left}</span>}
        <span className="spacer" />
        {left > 1 && (
          <p className="hint" aria-hidden>
            <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> {text("families-key-chooses")} <Kbd keys="Enter" /> {text("families-key-opens")}
          </p>
        )}
      </header>
      <p className="visually-hidden" role="status">
        {answered?.state === "done" && text("today-answered", { gives: answered.gives, family: families.get(answered.item.family)?.name ?? "" })}
      </p>
      {every.length === 0 ? (
        <p className="nothing">{text("today-waiting-none")}</p>
      ) : (
        <ol onKeyDown={walk}>
          {lines.map((line, at) => {
            const family = families.get(line.item.family);
            const around = { text, locale, today, people, meeting: family?.next_meeting ?? null };
            return (
              <QueueRow
                key={line.key}
                line={line}
                family={family?.name ?? ""}
                words={waitingWords(around, line.item)}
                chosen={line === chosen}
                verb={(button) => {
                  if (button === null) verbs.current.delete(line.key);
                  else verbs.current.set(line.key, button);
                }}
                onChoose={() => {
                  setChosenKey(line.key);
                }}
                onAct={() => {
                  act(line, at);
                }}
                onDecline={() => {
                  give(line.item, at, "decline");
                }}
              />
            );
          })}
        </ol>
      )}
      {every.length > SHOWN_AT_FIRST && (
        <Button
          look="plain"
          onPress={() => {
            setAll(!all);
          }}
        >
          {all ? text("today-waiting-fewer") : text("today-waiting-all", { count: every.length })}
        </Button>
      )}
    </section>
  );
}
