import { useMemo } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead } from "../../backend/queries";
import { useLocale, useText } from "../../i18n/Language";
import { dayOf } from "../../shared/day-text";
import { TodayProvider } from "../../shared/DayText";
import { PageHeading } from "../../shared/PageHeading";
import { Initials } from "../../shared/PersonMark";
import { wholeDay, weekOf } from "./day-words";
import { MyFamilies } from "./families/MyFamilies";
import { byId, markOf } from "./people";
import { Queue } from "./queue/Queue";
import { Side } from "./side/Side";
import { useLate } from "./use-late";
import "./today.css";

interface TodayScreenProps {
  /** Into a family. */
  onOpen: (family: string) => void;
  /** To the place of a thing in its family. */
  onOpenThing: (family: string, kind: string, entity: string) => void;
  /** To where it is edited, which is not always where it is seen. */
  onSettle: (family: string, kind: string, entity: string) => void;
  /** Somebody points at a family: the screen it takes can be fetched. */
  onNear: (family: string) => void;
}

/** From the heading, where one begins, the arrow down leads into the queue. */
function intoTheQueue(event: KeyboardEvent): void {
  const target = event.target;
  if (event.key !== "ArrowDown" || !(target instanceof HTMLElement) || !target.matches("h1, main")) return;
  const verb = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-chosen] button")].at(-1);
  if (verb === undefined) return;
  event.preventDefault();
  verb.focus();
}

/** The first screen: what needs one today, one's families, the day, and what is new. */
export function TodayScreen({ onOpen, onOpenThing, onSettle, onNear }: TodayScreenProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const page = useRead("today_show", {});
  const { data, refetch } = page;
  const late = useLate(page.isPending);
  const people = useMemo(() => byId(data?.people ?? []), [data?.people]);
  // Its name may have been removed for good: it must still be found and opened.
  const nameless = text("family-nameless");
  const named = useMemo(() => data?.families.map((family) => (family.name === "" ? { ...family, name: nameless } : family)) ?? [], [data?.families, nameless]);
  const families = useMemo(() => new Map(named.map((family) => [family.id, family])), [named]);
  const askAgain = useMemo(() => () => void refetch(), [refetch]);

  const today = data?.today ?? dayOf(new Date());
  const me = data?.people.find(({ is_me }) => is_me);
  const mark = markOf(me);
  return (
    <TodayProvider value={today}>
      <main id="content" className="today" data-screen="families" tabIndex={-1} aria-busy={page.isPending} onKeyDown={intoTheQueue}>
        <div className="day">
          <header>
            <PageHeading>{wholeDay(today, locale)}</PageHeading>
            <span className="quiet">{text("today-week", { week: weekOf(today) })}</span>
            <span className="spacer" />
            {me !== undefined && (
              <span className="with-mark muted">
                <Initials name={me.name} named {...(mark === undefined ? {} : { mark })} />
                <bdi>{me.name}</bdi>
              </span>
            )}
          </header>
          {late && <p className="quiet" role="status">{text("app-waiting")}</p>}
          {page.error !== null && <ErrorNotice error={page.error} onRetry={askAgain} />}
          {data !== undefined && (
            <>
              <Queue waiting={data.waiting} families={families} people={people} onOpen={onSettle} askAgain={askAgain} />
              <MyFamilies families={named} waiting={data.waiting} people={people} phases={data.phases} onOpen={onOpen} onNear={onNear} />
            </>
          )}
        </div>
        <aside aria-label={text("today-side")}>
          {data !== undefined && <Side page={data} heardMs={page.dataUpdatedAt} families={families} people={people} onOpen={onOpenThing} onNewDay={askAgain} />}
        </aside>
      </main>
    </TodayProvider>
  );
}
