import { FileInput } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { CandidateView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { DataTable } from "../../shared/DataTable";
import { Empty } from "../../shared/Empty";
import { useActions } from "../../shared/keys/use-actions";
import { PageHeading } from "../../shared/PageHeading";
import { Segmented } from "../../shared/Segmented";
import { CandidateSheet } from "./CandidateSheet";
import { candidateColumns } from "./columns";
import { ImportDialog } from "./ImportDialog";
import { useChosenFile } from "./use-chosen-file";
import { useTeam } from "./use-team";
import type { Team } from "./use-team";
import "./visitation.css";

interface VisitationScreenProps {
  /** Into a family that has said yes. */
  onOpen: (family: string) => void;
}

/** Visitation: the families the team may ask, and the way from a list to a family's own record. */
export function VisitationScreen({ onOpen }: VisitationScreenProps): ReactElement {
  const text = useText();
  const teams = useTeam();
  return (
    <main id="content" className="visitation" data-screen="visitation" tabIndex={-1} aria-busy={teams.isPending}>
      <header>
        <PageHeading>{text("visitation-heading")}</PageHeading>
        {teams.all.length > 1 && teams.team !== null && (
          <Segmented
            label={text("visitation-team")}
            value={teams.team.id}
            onChange={teams.choose}
            choices={teams.all.map(({ id, name }) => ({ id, label: name }))}
          />
        )}
      </header>
      {teams.error !== null && <ErrorNotice error={teams.error} onRetry={teams.askAgain} />}
      {!teams.isPending && teams.error === null && teams.team === null && (
        <Empty heading={text("visitation-no-team-heading")}>
          <p>{text("visitation-no-team")}</p>
        </Empty>
      )}
      {teams.team !== null && <List key={teams.team.id} team={teams.team} onOpen={onOpen} />}
    </main>
  );
}

type Shown = "open" | "all";

function List({ team, onOpen }: { team: Team; onOpen: (family: string) => void }): ReactElement {
  const text = useText();
  const { data, error, refetch, isPending } = useRead("candidate_list", { team: team.id });
  const [shown, setShown] = useState<Shown>("open");
  const [opened, setOpened] = useState<string | null>(null);
  const file = useChosenFile();

  const all = useMemo(() => data?.candidates ?? [], [data]);
  const open = useMemo(() => all.filter(({ status }) => ["listed", "asked", ""].includes(status)), [all]);
  const items = shown === "open" ? open : all;
  const columns = useMemo(() => candidateColumns(text), [text]);
  const drawnFrom = useMemo(() => [columns], [columns]);
  const nameOf = useCallback(({ name }: CandidateView) => (name === "" ? text("visitation-nameless") : name), [text]);
  const openOne = useCallback(({ id }: CandidateView) => { setOpened(id); }, []);
  const candidate = all.find(({ id }) => id === opened);
  useActions([{ id: "fetch-list", label: text("visitation-fetch"), keys: "H", run: file.choose }]);

  // Who may not see the list is told as if there were none; here that means one is not in the team.
  if (error?.code === "not-found") {
    return (
      <Empty heading={text("visitation-not-in-team-heading")}>
        <p>{text("visitation-not-in-team")}</p>
      </Empty>
    );
  }
  return (
    <section className="candidates" aria-label={text("visitation-list")}>
      <div className="toolbar">
        {all.length > 0 && (
          <Segmented
            label={text("visitation-shown")}
            value={shown}
            onChange={setShown}
            choices={[
              { id: "open", label: text("visitation-shown-open", { count: open.length }) },
              { id: "all", label: text("visitation-shown-all", { count: all.length }) },
            ]}
          />
        )}
        <span className="spacer" />
        <Button onPress={file.choose} pending={file.isChoosing}>
          <FileInput aria-hidden />
          {text("visitation-fetch")}
        </Button>
      </div>
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {file.error !== null && <ErrorNotice error={file.error} />}
      {!isPending && error === null && items.length === 0 && (
        <Empty heading={text("visitation-empty-heading")}>
          <p>{all.length === 0 ? text("visitation-empty") : text("visitation-empty-open")}</p>
        </Empty>
      )}
      {items.length > 0 && (
        <DataTable
          label={text("visitation-list")}
          columns={columns}
          items={items}
          nameOf={nameOf}
          onOpen={openOne}
          drawnFrom={drawnFrom}
        />
      )}
      {candidate !== undefined && (
        <CandidateSheet
          team={team.id}
          candidate={candidate}
          onOpenFamily={onOpen}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
      {file.chosen !== null && (
        <ImportDialog
          key={file.chosen.file}
          team={team.id}
          chosen={file.chosen}
          onClose={file.forget}
        />
      )}
    </section>
  );
}
