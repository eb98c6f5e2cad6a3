import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { ChosenFileView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { Report } from "./Report";
import { useProgress } from "./use-progress";

interface ImportDialogProps {
  team: string;
  chosen: ChosenFileView;
  onClose: () => void;
}

/** Look first, then fetch: what is in the file, what would come of it, and whether one wants it. */
export function ImportDialog({ team, chosen, onClose }: ImportDialogProps): ReactElement {
  const text = useText();
  const { mutate: askLook, ...look } = useWrite("gross_list_look");
  const take = useWrite("gross_list_import");
  const stop = useWrite("gross_list_cancel");
  const waiting = look.isPending || take.isPending;
  const progress = useProgress(waiting);
  const begun = useRef(false);

  useEffect(() => {
    // Once, however often the page is drawn: looking stands in the log of use.
    if (begun.current) return;
    begun.current = true;
    askLook({ team, file: chosen.file });
  }, [askLook, team, chosen.file]);

  function close(): void {
    if (waiting) stop.mutate({});
    onClose();
  }

  const error = take.error ?? look.error;
  const report = take.data ?? look.data;
  return (
    <Dialog called="import" look="wide" heading={text("visitation-import-heading")} onClose={close}>
      <div className="import">
        <p className="quiet">
          <bdi>{chosen.name}</bdi>
        </p>
        {waiting && (
          <div className="progress">
            <p role="status">{text("visitation-deed", { deed: progress?.deed ?? "nothing" })}</p>
            <progress
              aria-label={text("visitation-progress")}
              {...(progress !== null && (progress.of ?? 0) > 0 ? { value: progress.done ?? 0, max: progress.of ?? 0 } : {})}
            />
            <Button
              pending={stop.isPending}
              onPress={() => {
                // What was under way answers that it is stopped; that nothing was kept is said then.
                stop.mutate({});
              }}
            >
              {text("visitation-stop")}
            </Button>
          </div>
        )}
        {error !== null && !waiting && (
          <>
            <ErrorNotice error={error} />
            <div className="answers">
              <Button onPress={onClose}>{text("visitation-close")}</Button>
            </div>
          </>
        )}
        {report !== undefined && error === null && !waiting && (
          <Report
            report={report}
            onTake={(skipBad) => {
              take.mutate({ team, file: chosen.file, skip_bad: skipBad, looked_at: report.digest });
            }}
            onClose={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}
