import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, startTransition, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement, Ref } from "react";
import { useText } from "../../i18n/Language";
import { FeedRow } from "./FeedRow";
import type { Row } from "./rows";

/** What else can be asked of the feed than to be drawn. */
export interface FeedHandle {
  /** Goes to the row of an entry, with the focus or only with the eye. False where it has no row. */
  show: (rowKey: string, focus: boolean) => boolean;
}

interface FeedProps {
  rows: readonly Row[];
  marked: string | null;
  nowMs: number | null;
  ref: Ref<FeedHandle>;
}

/** What rows are about as high as, before they have been measured. */
const guesses: Record<Row["type"], number> = {
  entry: 92, meeting: 56, step: 56, waiting: 90, clash: 100, now: 2, gap: 28, later: 40,
};

/** Rows that are drawn outside what one sees, so that scrolling never meets an empty place. */
const OVERSCAN = 8;
/** Nobody scrolls before that: the screen comes with the rows one sees, and the others a moment later. */
const OVERSCAN_AFTER_MS = 150;
/** About as high as the feed's place is, until it has been measured: so its rows come with the first drawing. */
const PLACE = { width: 900, height: 600 };

/** The log itself: newest on top, only what one sees of it in the page. Up and down go from one entry to the next. */
export const Feed = memo(function Feed({ rows, marked, nowMs, ref }: FeedProps): ReactElement {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [overscan, setOverscan] = useState(1);
  useEffect(() => {
    const timer = setTimeout(() => {
      startTransition(() => {
        setOverscan(OVERSCAN);
      });
    }, OVERSCAN_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  /** The row that gets the focus as soon as it is drawn. */
  const wanted = useRef<number | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guesses[rows[index]?.type ?? "entry"],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan,
    initialRect: PLACE,
    // One goes to a row from effects too, where nothing can be drawn at once.
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  // Where Tab comes in: where one stood, or in what one sees when that has gone by.
  const stands = active >= first && active <= last ? active : Math.floor((first + last) / 2);

  const focusWanted = useCallback((): void => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${String(wanted.current)}"]`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  }, []);

  const goTo = useCallback(
    (index: number, align: "auto" | "center"): void => {
      setActive(index);
      virtual.scrollToIndex(index, { align });
      wanted.current = index;
      focusWanted();
    },
    [virtual, focusWanted],
  );

  useImperativeHandle(
    ref,
    () => ({
      show: (rowKey, focus) => {
        const index = rows.findIndex(({ key }) => key === rowKey);
        if (index === -1) return false;
        if (focus) goTo(index, "center");
        else virtual.scrollToIndex(index, { align: "auto" });
        return true;
      },
    }),
    [rows, goTo, virtual],
  );

  // The row one goes to may have to be drawn first.
  useLayoutEffect(focusWanted);

  function walk(event: KeyboardEvent): void {
    const on = event.target instanceof HTMLElement ? event.target : null;
    if (on?.closest("[role=menu], input, textarea") !== null) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const steps: Record<string, number> = {
      ArrowDown: stands + 1, ArrowUp: stands - 1, PageDown: stands + 5, PageUp: stands - 5, Home: 0, End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(Math.max(0, Math.min(rows.length - 1, to)), "auto");
  }

  return (
    <div
      ref={scroller}
      className="log-scroll"
      role="feed"
      aria-label={text("log-feed")}
      aria-busy={false}
      onKeyDown={walk}
      onFocus={(event) => {
        const row = (event.target as Element).closest<HTMLElement>("[data-index]");
        if (row !== null) setActive(Number(row.dataset["index"]));
      }}
    >
      <div className="log-all" style={{ height: virtual.getTotalSize() }}>
        <div className="log-window" style={{ transform: `translateY(${String(items[0]?.start ?? 0)}px)` }}>
          {items.map(({ index, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <FeedRow
                key={key}
                ref={virtual.measureElement}
                row={row}
                index={index}
                count={rows.length}
                isActive={index === stands}
                marked={marked}
                nowMs={row.type === "now" ? nowMs : null}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
});
