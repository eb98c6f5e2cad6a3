import type { ReactElement } from "react";
import type { LogEntryView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { DayText } from "../../shared/DayText";
import { DepartmentMark } from "../../shared/DepartmentMark";
import { useLog } from "./log-context";
import type { Thread } from "./threads";

/** What is agreed, who sees to it, and by when; or what became of it. */
export function Agreement({ entry, thread }: { entry: LogEntryView; thread: Thread }): ReactElement {
  const text = useText();
  const { people, names } = useLog();
  const responsible = entry.responsible === null ? undefined : people.get(entry.responsible);
  const replaced = thread.latest.id !== entry.id;
  const evaluation = thread.evaluatedBy?.evaluation ?? null;
  return (
    <p className="agreement">
      <span className="many-lines">{entry.agreed}</span>
      <span className="with-mark muted">
        {responsible !== undefined && <DepartmentMark mark={responsible.lane} />}
        {entry.responsible !== null && <bdi>{names.short(entry.responsible)}</bdi>}
      </span>
      <span className="muted agreement-end" title={evaluation ?? undefined}>
        {replaced ? text("log-replaced") : (evaluation ?? <Due entry={entry} />)}
      </span>
    </p>
  );
}

function Due({ entry }: { entry: LogEntryView }): ReactElement {
  const text = useText();
  return entry.due_on === null ? <>{text("log-ongoing")}</> : <DayText day={entry.due_on} deadline={entry.is_open} />;
}
