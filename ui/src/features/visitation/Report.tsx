import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { GrossListReportView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import type { Text } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { columnWords } from "./words";

/** So many rows of each kind are listed: more is nothing to read, but a file to mend. */
const LISTED_MAX = 50;

interface ReportProps {
  report: GrossListReportView;
  /** Fetches the families, with or without the bad rows' leave. */
  onTake: (skipBad: boolean) => void;
  onClose: () => void;
}

/** What the file says, held against what is known. Rows are named by their number, as the sheet shows them. */
export function Report({ report, onTake, onClose }: ReportProps): ReactElement {
  const text = useText();
  const [skipsBad, setSkipsBad] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasBad = report.bad_count > 0;
  const { new_families: families, new_persons: persons } = report;
  const removal = report.written
    ? text("visitation-removed", { count: report.addresses_removed })
    : text("visitation-removes", { count: report.addresses_removed });
  const protects = report.now_protected_count > 0 || report.addresses_removed > 0;

  useEffect(() => {
    heading.current?.focus();
  }, [report.written]);

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {headingOf(text, report)}
      </h3>
      <p>
        {text("visitation-counts", { rows: report.rows, known: report.known_persons, skipped: report.written ? report.bad_count : 0 })}
      </p>
      {protects && <p>{removal}</p>}
      {report.extended_families > 0 && <p>{text("visitation-extended", { count: report.extended_families })}</p>}
      {report.unknown_columns.length > 0 && <p>{text("visitation-unknown-columns", { names: report.unknown_columns.join(", ") })}</p>}
      {report.unknown_departments.length > 0 && (
        <p>{text("visitation-unknown-departments", { names: report.unknown_departments.join(", ") })}</p>
      )}
      {report.addresses_left_out > 0 && <p>{text("visitation-left-out", { count: report.addresses_left_out })}</p>}
      <Rows heading={text("visitation-bad", { count: report.bad_count })} count={report.bad_count}>
        {byRow(report.bad, ({ column, reason }) =>
          text("cli-import-reason", { reason, column: column === null ? "" : columnWords(text, column) }),
        )}
      </Rows>
      <Rows heading={text("visitation-now-protected", { count: report.now_protected_count })} count={report.now_protected_count}>
        {byRow(
          report.now_protected.map((row) => ({ row })),
          () => text("cli-import-protected-row"),
        )}
      </Rows>
      <Rows heading={text("visitation-changed", { count: report.changed_count })} count={report.changed_count}>
        {byRow(report.changed, ({ columns }) => columns.map((column) => columnWords(text, column)).join(", "))}
      </Rows>
      <Rows heading={text("visitation-elsewhere", { count: report.known_count })} count={report.known_count}>
        {byRow(report.known, ({ place }) => text("cli-import-place", { place }))}
      </Rows>
      <Rows heading={text("visitation-remarks", { count: report.remarks_count })} count={report.remarks_count}>
        {byRow(report.remarks, ({ remark, other_row }) => text("cli-import-remark", { remark, other: other_row ?? 0 }))}
      </Rows>
      {!report.written && report.has_news && hasBad && <p>{text("visitation-mend")}</p>}
      {!report.written && report.has_news && hasBad && (
        <label className="skip-bad">
          <input
            type="checkbox"
            checked={skipsBad}
            onChange={(event) => {
              setSkipsBad(event.target.checked);
            }}
          />
          {text("visitation-skip-bad")}
        </label>
      )}
      <div className="answers">
        {!report.written && report.has_news && (!hasBad || skipsBad) && (
          <Button
            look="primary"
            onPress={() => {
              onTake(skipsBad);
            }}
          >
            {text("visitation-take", { families, persons })}
          </Button>
        )}
        <Button onPress={onClose}>{text("visitation-close")}</Button>
      </div>
    </>
  );
}

/** What comes of the file, or came of it. */
function headingOf(text: Text, report: GrossListReportView): string {
  const { new_families: families, new_persons: persons } = report;
  const bringsAnybody = families > 0 || persons > 0;
  if (report.written) return bringsAnybody ? text("visitation-done", { families, persons }) : text("visitation-more-known-done");
  if (report.has_news) return bringsAnybody ? text("visitation-news", { families, persons }) : text("visitation-more-known");
  if (report.bad_count === 0) return text("visitation-no-news");
  return report.bad_count === report.rows ? text("visitation-nothing-usable") : text("visitation-nothing-else");
}

interface SaidOfRow {
  row: number;
  said: string[];
}

/** What there is to say, row by row. It comes in the order of the rows. */
function byRow<Entry extends { row: number }>(entries: readonly Entry[], why: (entry: Entry) => string): SaidOfRow[] {
  const rows: SaidOfRow[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last?.row === entry.row) last.said.push(why(entry));
    else rows.push({ row: entry.row, said: [why(entry)] });
  }
  return rows.slice(0, LISTED_MAX);
}

/** A heading that opens onto its rows: each row one line, whatever there is to say of it. */
function Rows({ heading, count, children }: { heading: string; count: number; children: SaidOfRow[] }): ReactElement | null {
  const text = useText();
  if (count === 0) return null;
  return (
    <details open={count <= 10}>
      <summary>{heading}</summary>
      <ul>
        {children.map(({ row, said }) => (
          <li key={row}>{text("visitation-row", { row, why: said.join("; ") })}</li>
        ))}
        {count > LISTED_MAX && <li className="quiet">{text("visitation-more", { count: count - LISTED_MAX })}</li>}
      </ul>
    </details>
  );
}
