import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { ChoiceRowView, LogEntryView, LogShowView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useLocale, useText } from "../../i18n/Language";
import { dayOf } from "../../shared/day-text";
import { draftOfDay } from "../../shared/editable/DayInput";
import { Empty } from "../../shared/Empty";
import { useActions } from "../../shared/keys/use-actions";
import { DoneLine } from "./DoneLine";
import type { Draft } from "./draft";
import { EntryFormPanel } from "./EntryFormPanel";
import { Feed } from "./Feed";
import type { FeedHandle } from "./Feed";
import { formToCorrect, formToFollow, writtenKinds } from "./form";
import type { EntryForm, EntryKind } from "./form";
import { GiveBaton } from "./GiveBaton";
import { fiveLanes, peopleById, sixLanes, toChooseAmong } from "./lanes";
import { LogProvider } from "./log-context";
import type { Log } from "./log-context";
import { LogHead } from "./LogHead";
import { OpenAgreements, openAgreements } from "./OpenAgreements";
import { rowsOf } from "./rows";
import type { LogFilter } from "./rows";
import { someoneElsewhere } from "./someone-elsewhere";
import { asTheFamilySees, threadsOf } from "./threads";
import type { KeptDraft } from "./use-draft";
import { useMinute } from "./use-minute";
import { useNames } from "./use-names";
import { useSettling } from "./use-settling";
import { useUndo } from "./use-undo";
import { useWriting } from "./use-writing";

interface LogPanelsProps {
  familyId: string;
  view: LogShowView;
  kept: KeptDraft;
  start: Draft | null;
  /** The entry that the address asks for. */
  asked: string | null;
  levels: readonly ChoiceRowView[];
}

/** The feed with its lanes, the form beside it, and the agreements that are open. */
export function LogPanels({ familyId, view, kept, start, asked, levels }: LogPanelsProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const nowMs = useMinute();
  const [filter, setFilter] = useState<LogFilter>("all");
  const [asFamily, setAsFamily] = useState(false);
  const [allComing, setAllComing] = useState(false);
  const [giving, setGiving] = useState(false);
  const [marked, setMarked] = useState<{ id: string; focus: boolean } | null>(null);
  const textField = useRef<HTMLTextAreaElement>(null);
  const feed = useRef<FeedHandle>(null);

  const people = useMemo(() => peopleById(view.people), [view.people]);
  const choosable = useMemo(() => toChooseAmong(people), [people]);
  const names = useNames(people);
  const entries = useMemo(() => (asFamily ? asTheFamilySees(view.entries) : view.entries), [view.entries, asFamily]);
  const threads = useMemo(() => threadsOf(entries), [entries]);
  const rows = useMemo(
    () => rowsOf({ view, threads, people, filter, asFamily, nowMs, allComing }),
    [view, threads, people, filter, asFamily, nowMs, allComing],
  );
  const lanes = useMemo(() => (someoneElsewhere(view, people) ? sixLanes : fiveLanes), [view, people]);
  const levelNames = useMemo(() => new Map(levels.map(({ id, name }) => [id, name])), [levels]);
  const agreements = useMemo(() => openAgreements(entries), [entries]);

  const undoing = useUndo(familyId);
  const writing = useWriting({ familyId, kept, start, people: choosable, today: view.today, onDone: undoing.done });
  const accept = useWrite("baton_accept");
  const settling = useSettling(familyId, view.today, undoing.done);
  // What rows can do stays the same while one types: else each key would draw them all again.
  const newest = useRef(writing);
  useLayoutEffect(() => {
    newest.current = writing;
  });

  /** An entry may be hidden by what is chosen to be shown: then everything is shown. */
  const show = useCallback((id: string, focus: boolean): void => {
    setFilter("all");
    setAsFamily(false);
    setMarked({ id, focus });
  }, []);

  const writeAbout = useCallback((form: EntryForm): void => {
    newest.current.begin(form);
    textField.current?.focus();
  }, []);

  const log: Log = useMemo(
    () => ({
      familyId,
      people,
      names,
      lanes,
      levels: levelNames,
      correct: (entry) => {
        writeAbout(formToCorrect(entry, kindOf(entry), (day) => draftOfDay(day, locale)));
      },
      followUp: (entry) => {
        writeAbout(formToFollow(entry));
      },
      goTo: (id) => {
        show(id, true);
      },
      showAllComing: () => {
        setAllComing(true);
      },
    }),
    [familyId, people, names, lanes, levelNames, writeAbout, show, locale],
  );

  // Asked for by the address: when the screen comes, and each time one follows a link to another entry.
  const [askedBefore, setAskedBefore] = useState<string | null>(null);
  if (asked !== askedBefore) {
    setAskedBefore(asked);
    if (asked !== null) show(asked, true);
  }

  // A row is gone to once it is there: what has just been written comes with the next answer.
  const gone = useRef<typeof marked>(null);
  const rowOf = useMemo(() => {
    const found = new Map<string, string>();
    for (const { entry, corrections } of threads) {
      for (const { id } of [entry, ...corrections]) found.set(id, entry.id);
    }
    return found;
  }, [threads]);
  useEffect(() => {
    if (marked === null || gone.current === marked) return;
    const shown = feed.current?.show(rowOf.get(marked.id) ?? marked.id, marked.focus) ?? false;
    if (shown) gone.current = marked;
  }, [marked, rows, rowOf]);

  const give = useCallback((): void => {
    setGiving(true);
  }, []);

  function toText(): void {
    textField.current?.focus();
  }

  async function submit(): Promise<void> {
    const id = await writing.submit();
    if (id === null) return;
    show(id, false);
    toText();
  }

  async function undo(): Promise<void> {
    const undone = await undoing.undo();
    if (undone === null) return;
    setMarked(null);
    if (undone.form !== null) newest.current.putBack(undone.form);
    if (undone.what !== "settled") toText();
  }

  const forMe = view.baton.waiting.find(({ to }) => people.get(to)?.isMe === true);
  const levelNow = writing.form.level;
  const choosableLevels = useMemo(() => levels.filter(({ id, is_current }) => is_current || id === levelNow), [levels, levelNow]);
  const canUndo = undoing.last !== null && !writing.isDraft;
  useActions([
    { id: "log-write", label: text("log-write"), keys: "S", run: toText },
    ...writtenKinds.map((kind, index) => ({
      id: `log-write-${kind}`,
      label: text("log-write-kind", { kind }),
      keys: `Ctrl+${String(index + 1)}`,
      run: () => {
        writing.setKind(kind);
        toText();
      },
    })),
    { id: "log-baton-give", label: text("log-baton-give"), keys: "G", run: give },
    ...(forMe === undefined ? [] : [{ id: "log-baton-take", label: text("log-baton-take"), run: () => { accept.mutate({ family: familyId, offer: forMe.offer }); } }]),
    // While something stands in the form, Ctrl+Z is the field's own.
    ...(canUndo ? [{ id: "log-undo", label: text("log-undo"), keys: "Ctrl+Z", run: () => void undo() }] : []),
  ]);

  const corrected = writing.form.corrects ?? writing.form.follows;
  const isToday = dayOf(new Date(nowMs)) === view.today;
  const isEmpty = view.entries.length === 0 && view.baton_steps.length === 0;
  return (
    <LogProvider value={log}>
      <div className="log-frame">
        <section className="log-feed" aria-label={text("log-feed")}>
          <h2 className="visually-hidden">{text("log-feed")}</h2>
          <LogHead
            baton={view.baton}
            filter={filter}
            asFamily={asFamily}
            onFilter={setFilter}
            onAsFamily={setAsFamily}
            onGive={give}
          />
          {marked !== null && asked === marked.id && !rowOf.has(asked) && !rows.some(({ key }) => key === asked) && (
            <p className="log-notice quiet" role="status">{text("log-not-here")}</p>
          )}
          {accept.error !== null && <ErrorNotice error={accept.error} />}
          {isEmpty && view.coming.length === 0 ? (
            <div className="log-empty">
              <Empty heading={text("log-empty-heading")}>
                <p className="muted">{text("log-empty")}</p>
              </Empty>
            </div>
          ) : (
            <Feed ref={feed} rows={rows} marked={marked?.id ?? null} nowMs={isToday ? nowMs : null} />
          )}
          {!isEmpty && rows.every(({ type }) => type === "now") && <p className="log-notice quiet">{text("log-filter-nothing")}</p>}
        </section>
        <aside className="log-side" aria-label={text("log-side")}>
          <EntryFormPanel
            writing={writing}
            people={choosable}
            levels={choosableLevels}
            about={corrected === null ? null : (view.entries.find(({ id }) => id === corrected) ?? null)}
            onSubmit={() => void submit()}
            onUndo={canUndo ? () => void undo() : null}
            textRef={textField}
          />
          <DoneLine undoing={undoing} failure={settling.failure} canUseKey={canUndo} onUndo={() => void undo()} />
          <OpenAgreements agreements={agreements} pending={settling.pending} onSettle={settling.settle} />
        </aside>
      </div>
      {giving && <GiveBaton familyId={familyId} baton={view.baton} people={choosable} onClose={() => { setGiving(false); }} />}
    </LogProvider>
  );
}

function kindOf({ kind }: LogEntryView): EntryKind {
  const known: EntryKind[] = [...writtenKinds, "handover"];
  return known.find((each) => each === kind) ?? "observation";
}
