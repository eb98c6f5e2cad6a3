import { useEffect } from "react";
import type { ReactElement } from "react";
import type { FamilyLineView, TodayView } from "../../../backend/bindings.gen";
import { dayOfMoment } from "../../../shared/moment-text";
import type { People } from "../people";
import { Agenda } from "./Agenda";
import { News } from "./News";
import { TeamBox } from "./TeamBox";
import { useNow } from "./use-now";
import "./side.css";

interface SideProps {
  page: TodayView;
  /** When that came, by this computer's clock, in milliseconds since 1970. */
  heardMs: number;
  families: ReadonlyMap<string, FamilyLineView>;
  people: People;
  onOpen: (family: string, kind: string, entity: string) => void;
  /** Midnight has passed: everything is to be asked for again. */
  onNewDay: () => void;
}

/** The grey side: the day, the team, and what is new. */
export function Side({ page, heardMs, families, people, onOpen, onNewDay }: SideProps): ReactElement {
  const now = useNow(page.now_ms ?? 0, heardMs);
  const passed = page.now_ms !== null && dayOfMoment(now) > page.today;
  useEffect(() => {
    if (passed) onNewDay();
  }, [passed, onNewDay]);
  return (
    <>
      <Agenda agenda={page.agenda} families={families} people={people} now={now} onOpen={onOpen} />
      {page.team !== null && <TeamBox team={page.team} families={page.families} />}
      <News news={page.news} since={page.seen_at_ms} families={families} people={people} onOpen={onOpen} />
    </>
  );
}
