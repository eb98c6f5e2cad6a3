import { Laptop } from "lucide-react";
import { useId } from "react";
import type { ReactElement } from "react";
import type { AgendaView, FamilyLineView, MeetingView } from "../../../backend/bindings.gen";
import { useLocale, useText } from "../../../i18n/Language";
import { timeOfMoment } from "../../../shared/moment-text";
import { Plate } from "../../../shared/Plate";
import { givenName } from "../people";
import type { People } from "../people";
import { meetingName } from "../when";

interface AgendaProps {
  agenda: readonly AgendaView[];
  families: ReadonlyMap<string, FamilyLineView>;
  people: People;
  now: number;
  onOpen: (family: string, kind: string, entity: string) => void;
}

interface EntryProps extends Omit<AgendaProps, "agenda" | "families" | "now"> {
  meeting: MeetingView;
  family: string;
  known: FamilyLineView | undefined;
  past: boolean;
}

function isOver(meeting: MeetingView, now: number): boolean {
  return (meeting.ends_at_ms ?? 0) < now;
}

function Entry({ meeting, family, known, past, people, onOpen }: EntryProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const at = meeting.starts_at_ms;
  const name = meetingName(text, meeting);
  const others = meeting.participants.flatMap((one) => {
    const person = people.get(one);
    return person === undefined || person.is_me ? [] : [givenName(person)];
  });
  const location = meeting.location ?? "";
  return (
    <li className={past ? "past" : undefined}>
      {at === null ? <span /> : <time dateTime={new Date(at).toISOString()}>{timeOfMoment(at, locale)}</time>}
      <span>
        <button
          type="button"
          className="entry"
          onClick={() => {
            onOpen(family, "meeting", meeting.id);
          }}
        >
          {known === undefined ? name : text("today-with-family", { what: name, family: known.name })}
        </button>
        <small>
          {/* Where one meets a family that nobody is to find is no more to be read over a shoulder than its address. */}
          {location !== "" && (known?.is_protected === true ? <Plate>{text("today-protected")}</Plate> : location)}
          {location !== "" && others.length > 0 && <span aria-hidden>{text("today-dot")}</span>}
          {others.length > 0 && text("today-with", { names: others.join(", ") })}
        </small>
        {past ? (
          <small>
            <button
              type="button"
              className="link"
              onClick={() => {
                onOpen(family, "meeting", meeting.id);
              }}
            >
              {text("today-write-log")}
            </button>
          </small>
        ) : (
          <span className="ready">
            <Laptop aria-hidden />
            {text("today-ready")}
          </span>
        )}
      </span>
    </li>
  );
}

/** I dag: whom one meets, with a line where one is in the day. */
export function Agenda({ agenda, families, now, ...rest }: AgendaProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const id = useId();
  const coming = agenda.findIndex(({ meeting }) => !isOver(meeting, now));
  const at = coming < 0 ? agenda.length : coming;
  const time = timeOfMoment(now, locale);
  const lines = agenda.map(({ family, meeting }, index) => (
    <Entry key={meeting.id} {...rest} family={family} meeting={meeting} known={families.get(family)} past={index < at} />
  ));
  const nowLine = (
    <li key="now" className="now-line" aria-label={text("today-now", { time })}>
      <span aria-hidden>{time}</span>
    </li>
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text("today-agenda")}</h2>
      {agenda.length === 0 ? (
        <p className="nothing">{text("today-agenda-none")}</p>
      ) : (
        <ol className="agenda">{[...lines.slice(0, at), nowLine, ...lines.slice(at)]}</ol>
      )}
    </section>
  );
}
