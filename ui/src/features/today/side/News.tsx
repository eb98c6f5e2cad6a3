import { useId, useRef } from "react";
import type { ReactElement } from "react";
import type { FamilyLineView, FamilyNewsView } from "../../../backend/bindings.gen";
import { useLocale, useText } from "../../../i18n/Language";
import { useToday } from "../../../shared/DayText";
import { dayOfMoment, timeOfMoment } from "../../../shared/moment-text";
import { Initials } from "../../../shared/PersonMark";
import { markOf } from "../people";
import type { People } from "../people";
import { sayBriefly, sayMoment } from "../when";
import { newsWords } from "./news-words";
import { together } from "./together";
import { useSeen } from "./use-seen";

interface NewsProps {
  news: readonly FamilyNewsView[];
  /** When one last looked. */
  since: number | null;
  families: ReadonlyMap<string, FamilyLineView>;
  people: People;
  onOpen: (family: string, kind: string, entity: string) => void;
}

/** Nyt siden …: what colleagues have done in one's families since one last looked. */
export function News({ news, since, families, people, onOpen }: NewsProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useSeen(box, news[0]?.news.change ?? null);

  const sinceWords = (ms: number): string =>
    dayOfMoment(ms) === today ? text("today-at-time", { time: timeOfMoment(ms, locale) }) : sayMoment(text, ms, locale, today);
  return (
    <section ref={box} aria-labelledby={id}>
      <h2 id={id}>{since === null ? text("today-news") : text("today-news-since", { when: sinceWords(since) })}</h2>
      {news.length === 0 ? (
        <p className="nothing">{text("today-news-none")}</p>
      ) : (
        <ul className="news">
          {together(news).map(({ first: { family, news: one }, count }) => {
            const person = people.get(one.user);
            const mark = markOf(person);
            return (
              <li key={`${one.change} ${one.entity}`}>
                <Initials name={person?.name ?? text("today-somebody")} {...(mark === undefined ? {} : { mark })} />
                <button
                  type="button"
                  className="entry"
                  onClick={() => {
                    onOpen(family, one.kind, one.entity);
                  }}
                >
                  <span className="did">{count > 1 ? text("today-news-times", { did: newsWords(text, one), count }) : newsWords(text, one)}</span> <bdi className="strong">{families.get(family)?.name}</bdi>
                </button>
                {one.at_ms !== null && <time dateTime={new Date(one.at_ms).toISOString()}>{sayBriefly(text, one.at_ms, locale, today)}</time>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
