import { House } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { useWrite } from "../../backend/queries";
import { useLocale, useText } from "../../i18n/Language";
import { sayDay, useToday } from "../../shared/DayText";
import { danishMoment, MomentText } from "../../shared/MomentText";
import { Initials } from "../../shared/PersonMark";
import { ToThing } from "./DueList";
import { useOverview } from "./overview-context";

/** Whoever has had the page before them so long has looked. */
export const LOOKED_MS = 4000;

/** What others have done since one last looked. One has looked when one leaves after a while; until then it stays new. */
export function News(): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const { page, people } = useOverview();
  useLooked();
  const since = page.seen_at_ms === null ? null : danishMoment(page.seen_at_ms).day;
  return (
    <section aria-labelledby="overview-news">
      <h2 id="overview-news">{since === null ? text("overview-news") : text("overview-news-since", { day: sayDay(text, since, locale, today) })}</h2>
      {page.news.length === 0 && <p className="quiet">{text("overview-news-empty")}</p>}
      <ul className="news-list">
        {page.news.map((news) => {
          const name = people.name(news.user);
          const mark = people.mark(news.user);
          const did = news.is_made ? text("overview-news-made", { kind: news.kind }) : text("overview-news-changed", { kind: news.kind });
          return (
            <li key={`${news.change} ${news.entity}`}>
              {name === "" ? <House aria-hidden /> : <Initials name={name} mark={mark} />}
              <div>
                <ToThing kind={news.kind} entity={news.entity}>
                  <bdi>{news.caption === null ? text("overview-news-plain", { did }) : text("overview-news-about", { did, caption: news.caption })}</bdi>
                </ToThing>
                <small>
                  <MomentText ms={news.at_ms} />
                </small>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Marks the family as seen when one leaves it, if the page was before one's eyes long enough. */
function useLooked(): void {
  const { familyId } = useOverview();
  const { mutate } = useWrite("seen_mark");
  const looked = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      looked.current = document.visibilityState === "visible";
    }, LOOKED_MS);
    return () => {
      clearTimeout(timer);
      if (looked.current) mutate({ family: familyId });
      looked.current = false;
    };
  }, [familyId, mutate]);
}
