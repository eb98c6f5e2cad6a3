import type { ReactElement } from "react";
import { useLocale, useText } from "../../i18n/Language";
import { MomentText } from "../../shared/MomentText";
import { sayList } from "../../shared/say-list";
import { DueList } from "./DueList";
import { News } from "./News";
import { useOverview } from "./overview-context";
import { Trends } from "./Trends";
import { codeWord } from "./words";

/** What comes next, what has to be done, what is new, and how it goes. */
export function Side(): ReactElement {
  return (
    <div className="overview-side">
      <NextMeeting />
      <DueList />
      <News />
      <Trends />
    </div>
  );
}

function NextMeeting(): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { page, people } = useOverview();
  const now = page.now_ms ?? 0;
  // One that is on is still the next.
  const next = page.meetings.find(({ status, ends_at_ms: end }) => status !== "held" && end !== null && end >= now);
  const there = next === undefined ? [] : [...new Set([...next.participants, ...(next.chair === null ? [] : [next.chair])])];
  const others = [...new Set(there.filter((id) => !people.isMe(id)).map((id) => people.given(id) || text("overview-nameless")))];
  const names = there.some(people.isMe) ? [...others, text("overview-you")] : others;
  const needsInterpreter = page.members.some(({ fields }) => fields.some(({ field, value }) => field === "needs_interpreter" && value.type === "yes-no" && value.value));
  return (
    <section aria-labelledby="overview-next-meeting">
      <h2 id="overview-next-meeting">{text("overview-next-meeting")}</h2>
      {next === undefined ? (
        <p className="quiet">{text("overview-no-meeting")}</p>
      ) : (
        <>
          <p className="strong first-up">
            <MomentText ms={next.starts_at_ms} />
            {next.location !== null && <bdi>{text("overview-meeting-where", { place: next.location })}</bdi>}
          </p>
          <p className="muted">
            <bdi>{next.title ?? codeWord(text, "meeting", "kind", next.kind ?? "")}</bdi>
          </p>
          {names.length > 0 && <p className="muted">{text("overview-meeting-who", { names: sayList(names, locale) })}</p>}
          {next.interpreter_booked === true && <p className="muted">{text("overview-interpreter-booked")}</p>}
          {next.interpreter_booked !== true && needsInterpreter && <p className="warned">{text("overview-interpreter-missing")}</p>}
        </>
      )}
    </section>
  );
}
