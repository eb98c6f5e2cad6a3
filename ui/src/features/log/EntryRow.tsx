import { Check, Eye, EyeOff, PenLine, Reply } from "lucide-react";
import type { ReactElement } from "react";
import type { LogEntryView } from "../../backend/bindings.gen";
import { useLocale, useText } from "../../i18n/Language";
import { sayDay, useToday } from "../../shared/DayText";
import { Agreement } from "./Agreement";
import type { Thick } from "./baton-way";
import { CopyToJournal } from "./CopyToJournal";
import { journalText } from "./journal-text";
import { LaneCells } from "./LaneCells";
import { useLog } from "./log-context";
import type { Who } from "./lanes";
import { dayOfMoment } from "../../shared/moment-text";
import { RowButton } from "./RowButton";
import type { Thread } from "./threads";
import { When } from "./When";

/** Who stands on an entry's row: its author and whoever took part, each once. */
export function whoStandsOn({ author, written_by, participants }: LogEntryView, people: ReadonlyMap<string, Who>): Who[] {
  const ids = [...new Set([author ?? written_by, ...participants])];
  const found = ids.flatMap((id) => (id === null ? [] : (people.get(id) ?? [])));
  // A user and their other self among the actors are one.
  return found.filter((who, at) => found.findIndex(({ id, sameAs }) => (sameAs ?? id) === (who.sameAs ?? who.id)) === at);
}

interface EntryRowProps {
  thread: Thread;
  thick: Thick;
  /** The entry or the correction that was asked for. */
  marked: string | null;
  isActive: boolean;
  labelId: string;
}

/** An entry: what, who, about whom, what was seen, said and agreed, and who may see it. */
export function EntryRow({ thread, thick, marked, isActive, labelId }: EntryRowProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const log = useLog();
  const { people, names, lanes, levels } = log;
  const { entry, corrections, latest, follows } = thread;
  const kind = text("log-kind", { kind: entry.kind ?? "" });
  const about = entry.about.length === 0 ? null : names.list(entry.about);
  const authorId = entry.author ?? entry.written_by;
  const author = names.whole(authorId);
  const others = entry.participants.filter((id) => id !== authorId);
  const level = latest.level === null ? null : (levels.get(latest.level) ?? null);
  const writtenThatDay = entry.written_at_ms !== null && dayOfMoment(entry.written_at_ms) === entry.on;
  return (
    <>
      <When day={entry.on} at={writtenThatDay ? entry.written_at_ms : null} />
      <LaneCells lanes={lanes} thick={thick} who={whoStandsOn(entry, people)} />
      <div className="log-body">
        <h3 id={labelId}>
          <bdi>{about ?? kind}</bdi>{" "}
          <span className="detail">
            {about === null ? text("log-by", { who: author }) : text("log-kind-by", { kind: entry.kind ?? "", who: author })}
            {others.length > 0 && text("log-with", { who: names.list(others) })}
          </span>
        </h3>
        {follows !== null && <FollowedUp entry={follows} skipped={!isActive} />}
        {entry.observation !== null && <p className="many-lines">{entry.observation}</p>}
        {entry.own_words !== null && <p className="many-lines own-words">{text("log-own-words", { words: entry.own_words })}</p>}
        {entry.agreed !== null && <Agreement entry={entry} thread={thread} />}
        {entry.evaluation !== null && <p className="many-lines strong">{entry.evaluation}</p>}
        {corrections.map((correction) => (
          <Correction key={correction.id} correction={correction} thread={thread} marked={marked === correction.id} />
        ))}
        <div className="log-meta">
          {level !== null && <span>{level}</span>}
          {latest.next_meeting_on !== null && (
            <span>{text("log-next-meeting-on", { day: sayDay(text, latest.next_meeting_on, locale, today) })}</span>
          )}
          {latest.evaluate_on !== null && (
            <span>{text("log-evaluate-on", { day: sayDay(text, latest.evaluate_on, locale, today) })}</span>
          )}
          <Audience entry={latest} />
          {entry.is_journalised && (
            <span>
              <Check aria-hidden />
              {text("log-journalised")}
            </span>
          )}
          <CopyToJournal skipped={!isActive} write={() => journalText(thread, names, level, text, locale)} />
          <span className="row-actions">
            <RowButton skipped={!isActive} onPress={() => { log.correct(latest); }}>
              <PenLine aria-hidden />
              {text("log-correct")}
            </RowButton>
            <RowButton skipped={!isActive} onPress={() => { log.followUp(latest); }}>
              <Reply aria-hidden />
              {text("log-follow-up")}
            </RowButton>
          </span>
        </div>
      </div>
    </>
  );
}

function FollowedUp({ entry, skipped }: { entry: LogEntryView; skipped: boolean }): ReactElement {
  const text = useText();
  const { goTo } = useLog();
  return (
    <p className="followed">
      <RowButton skipped={skipped} onPress={() => { goTo(entry.id); }}>
        <Reply aria-hidden />
        <span>{text("log-follows", { what: entry.agreed ?? entry.observation ?? entry.own_words ?? text("log-kind", { kind: entry.kind ?? "" }) })}</span>
      </RowButton>
    </p>
  );
}

function Correction({ correction, thread, marked }: { correction: LogEntryView; thread: Thread; marked: boolean }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const { names } = useLog();
  const said = [correction.observation, correction.own_words].filter((words) => words !== null).join(" ");
  return (
    <div className={marked ? "fix is-marked" : "fix"} data-entry={correction.id}>
      <p className="many-lines">
        {text("log-corrected-by", {
          who: names.short(correction.author ?? correction.written_by),
          when: sayDay(text, correction.on, locale, today),
        })}{" "}
        {said}
      </p>
      {correction.agreed !== null && <Agreement entry={correction} thread={thread} />}
      {correction.correction_reason !== null && <p className="quiet">{correction.correction_reason}</p>}
    </div>
  );
}

function Audience({ entry }: { entry: LogEntryView }): ReactElement {
  const text = useText();
  const { names } = useLog();
  const isSeen = entry.audience === "family" || entry.audience === "members";
  return (
    <span>
      {isSeen ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
      {entry.audience === "members"
        ? text("log-seen-by", { who: names.list(entry.audience_members) })
        : text("log-seen", { who: entry.audience ?? "" })}
    </span>
  );
}
