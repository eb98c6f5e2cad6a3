import { Link } from "@tanstack/react-router";
import { Split, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { CollisionView, DueView, QuestionView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { DayText } from "../../shared/DayText";
import { whereEdited } from "../../record/place-of-kind";
import { useOverview } from "./overview-context";
import { codeWord } from "./words";

/** Beyond this the list says how many more there are. */
const SHOWN_MAX = 8;

/** What has to be done: first what holds two values or collides, then what is due by a day. */
export function DueList(): ReactElement {
  const text = useText();
  const { page } = useOverview();
  const { questions, collisions, due } = page;
  const [all, setAll] = useState(false);
  const count = questions.length + collisions.length + due.length;
  const room = Math.max(0, SHOWN_MAX - questions.length - collisions.length);
  return (
    <section aria-labelledby="overview-due">
      <h2 id="overview-due">{text("overview-due")}</h2>
      {count === 0 && <p className="quiet">{text("overview-due-empty")}</p>}
      <ul className="due-list">
        {questions.map((question) => (
          <Question key={`${question.entity} ${question.field ?? ""} ${question.what}`} question={question} />
        ))}
        {collisions.map((collision) => (
          <Collision key={`${collision.one} ${collision.other} ${collision.issue}`} collision={collision} />
        ))}
        {due.slice(0, all ? due.length : room).map((each) => (
          <Due key={each.entity} due={each} />
        ))}
      </ul>
      {due.length > room && !all && (
        <button
          type="button"
          className="link small"
          onClick={() => {
            setAll(true);
          }}
        >
          {text("overview-due-more", { count: due.length - room })}
        </button>
      )}
    </section>
  );
}

/** Opens a thing where it is edited: in the plan, in the log, or in a sheet here. */
export function ToThing({ kind, entity, children }: { kind: string; entity: string; children: ReactNode }): ReactElement {
  const { familyId, open } = useOverview();
  const place = whereEdited(kind);
  if (place !== "overview") {
    return (
      <Link to={place === "plan" ? "/familie/$familyId/plan" : "/familie/$familyId/stafetlog"} params={{ familyId }} hash={entity} className="row-link" preload={false}>
        {children}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className="row-link"
      onClick={() => {
        open(entity);
      }}
    >
      {children}
    </button>
  );
}

/** As it stands within a sentence; what is all capitals stays. */
function uncapital(word: string): string {
  return /^\p{Lu}{2}/u.test(word) ? word : word.slice(0, 1).toLowerCase() + word.slice(1);
}

function Question({ question }: { question: QuestionView }): ReactElement {
  const text = useText();
  const { entity, kind, field, what, caption } = question;
  if (what === "baton") {
    return (
      <li>
        <span>{text("overview-question-baton")}</span>
        <Split className="warned" aria-hidden />
      </li>
    );
  }
  const said = text("overview-question", { field: uncapital(text("overview-field", { field: field ?? "" })), caption: caption ?? text("kind", { kind }) });
  return (
    <li>
      <ToThing kind={kind} entity={entity}>
        <bdi>{said}</bdi>
      </ToThing>
      <Split className="warned" aria-hidden />
    </li>
  );
}

function Collision({ collision }: { collision: CollisionView }): ReactElement {
  const text = useText();
  const { page } = useOverview();
  const title = (id: string): string => page.interventions.find((one) => one.id === id)?.title ?? text("overview-nameless");
  return (
    <li>
      <ToThing kind="intervention" entity={collision.one}>
        <bdi>{text("overview-collision", { one: title(collision.one), other: title(collision.other), issue: collision.issue })}</bdi>
      </ToThing>
      <TriangleAlert className="warned" aria-hidden />
    </li>
  );
}

function useDueWords({ kind, title, follow_up, of }: DueView): string {
  const text = useText();
  const { people } = useOverview();
  if (kind === "intervention") return text("overview-due-intervention", { title: title ?? "" });
  if (kind === "log_entry") return text("overview-due-agreement", { agreed: title ?? "" });
  if (kind !== "consent") return title ?? codeWord(text, "follow_up", "kind", follow_up ?? "");
  const name = of === null ? "" : people.given(of);
  return name === "" ? text("overview-due-consent") : text("overview-due-consent-of", { name });
}

function Due({ due }: { due: DueView }): ReactElement {
  const text = useText();
  const { people } = useOverview();
  const said = useDueWords(due);
  const who = due.responsible === null || people.isMe(due.responsible) ? "" : people.given(due.responsible);
  return (
    <li>
      <ToThing kind={due.kind} entity={due.entity}>
        <bdi>{said}</bdi>
        {who !== "" && <bdi className="quiet">{text("overview-due-who", { name: who })}</bdi>}
      </ToThing>
      <span className={due.standing === "due" ? "strong nowrap" : "nowrap"}>
        <DayText day={due.due_on} deadline />
      </span>
    </li>
  );
}
