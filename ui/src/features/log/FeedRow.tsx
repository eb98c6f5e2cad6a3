import { memo, useId } from "react";
import type { ReactElement, Ref } from "react";
import { useLocale, useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { BatonClashRow, StepRow, WaitingRow } from "./BatonRows";
import { EntryRow } from "./EntryRow";
import { LaneCells } from "./LaneCells";
import { useLog } from "./log-context";
import { MeetingRow } from "./MeetingRow";
import { timeOfMoment } from "../../shared/moment-text";
import type { Row } from "./rows";

interface FeedRowProps {
  row: Row;
  index: number;
  count: number;
  /** One stands on it: Tab goes into it. */
  isActive: boolean;
  /** The entry that was asked for, or has just been written. */
  marked: string | null;
  /** The time, where the computer's day is the log's. */
  nowMs: number | null;
  ref: Ref<HTMLElement>;
}

function RowInside({ row, isActive, marked, nowMs, labelId }: Omit<FeedRowProps, "ref" | "index" | "count"> & { labelId: string }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { lanes, showAllComing } = useLog();
  const { thick } = row;
  switch (row.type) {
    case "entry":
      return <EntryRow thread={row.thread} thick={thick} marked={marked} isActive={isActive} labelId={labelId} />;
    case "meeting":
      return <MeetingRow meeting={row.meeting} at={row.at} isComing={row.isComing} thick={thick} labelId={labelId} />;
    case "step":
      return <StepRow step={row.step} at={row.at} thick={thick} labelId={labelId} />;
    case "waiting":
      return <WaitingRow step={row.step} thick={thick} labelId={labelId} />;
    case "clash":
      return <BatonClashRow offers={row.offers} thick={thick} labelId={labelId} />;
    case "now":
      return (
        <span id={labelId} className="now-label">
          {nowMs === null ? text("log-now") : text("log-now-at", { time: timeOfMoment(nowMs, locale) })}
        </span>
      );
    case "gap":
    case "later":
      return (
        <>
          <span className="when" />
          <LaneCells lanes={lanes} thick={thick} who={[]} />
          <div className="log-body">
            {row.type === "gap" ? (
              <p id={labelId}>{text("log-silence", { days: row.days })}</p>
            ) : (
              <Button id={labelId} look="plain" skipped={!isActive} onPress={showAllComing}>
                {text("log-later-meetings", { count: row.count })}
              </Button>
            )}
          </div>
        </>
      );
  }
}

/** A row of the feed. Drawn again only when it, or how one stands to it, changes. */
export const FeedRow = memo(function FeedRow({ row, index, count, ref, ...inside }: FeedRowProps): ReactElement {
  const labelId = useId();
  const { isActive, marked } = inside;
  const classes = ["log-row", `is-${row.type}`, row.isComing && "is-future", marked === row.key && "is-marked"];
  return (
    <article
      ref={ref}
      className={classes.filter(Boolean).join(" ")}
      data-index={index}
      data-entry={row.key}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-labelledby={labelId}
      tabIndex={isActive ? 0 : -1}
    >
      <RowInside row={row} labelId={labelId} {...inside} />
    </article>
  );
});
