import { useEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { GrossListReportView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
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
  const hasNews = report.new_families > 0 || report.new_persons > 0;
  const hasBad = report.bad_count > 0;
  const { new_families: families, new_persons: persons } = report;

  useEffect(() => {
    heading.current?.focus();
  }, [report.written]);

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {report.written
          ? text("visitation-done", { families, persons })
          : hasNews
            ? text("visitation-news", { families, persons })
            : text("visitation-no-news")}
      </h3>
      <p>{text("visitation-counts", { rows: report.rows, known: report.known_persons })}</p>
      {report.unknown_columns.length > 0 && <p>{text("visitation-unknown-columns", { names: report.unknown_columns.join(", ") })}</p>}
      {report.unknown_departments.length > 0 && (
        <p>{text("visitation-unknown-departments", { names: report.unknown_departments.join(", ") })}</p>
      )}
      {report.addresses_left_out > 0 && <p>{text("visitation-left-out", { count: report.addresses_left_out })}</p>}
      <Rows heading={text("visitation-bad", { count: report.bad_count })} count={report.bad_count}>
        {report.bad.slice(0, LISTED_MAX).map(({ row, column, reason }, at) => (
          <li key={at}>
            {text("visitation-row", {
              row,
              why: text("cli-import-reason", { reason, column: column === null ? "" : columnWords(text, column) }),
            })}
          </li>
        ))}
      </Rows>
      <Rows heading={text("visitation-changed", { count: report.changed_count })} count={report.changed_count}>
        {report.changed.slice(0, LISTED_MAX).map(({ row, columns }, at) => (
          <li key={at}>{text("visitation-row", { row, why: columns.map((column) => columnWords(text, column)).join(", ") })}</li>
        ))}
      </Rows>
      <Rows heading={text("visitation-elsewhere", { count: report.known_count })} count={report.known_count}>
        {report.known.slice(0, LISTED_MAX).map(({ row, place }, at) => (
          <li key={at}>{text("visitation-row", { row, why: text("cli-import-place", { place }) })}</li>
        ))}
      </Rows>
      <Rows heading={text("visitation-remarks", { count: report.remarks_count })} count={report.remarks_count}>
        {report.remarks.slice(0, LISTED_MAX).map(({ row, remark }, at) => (
          <li key={at}>{text("visitation-row", { row, why: text("cli-import-remark", { remark }) })}</li>
        ))}
      </Rows>
      {!report.written && hasNews && hasBad && <p>{text("visitation-mend")}</p>}
      {!report.written && hasNews && hasBad && (
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
        {!report.written && hasNews && (!hasBad || skipsBad) && (
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

/** A heading that opens onto its rows. */
function Rows({ heading, count, children }: { heading: string; count: number; children: ReactNode[] }): ReactElement | null {
  const text = useText();
  if (count === 0) return null;
  return (
    <details open={count <= 10}>
      <summary>{heading}</summary>
      <ul>
        {children}
        {count > LISTED_MAX && <li className="quiet">{text("visitation-more", { count: count - LISTED_MAX })}</li>}
      </ul>
    </details>
  );
}
