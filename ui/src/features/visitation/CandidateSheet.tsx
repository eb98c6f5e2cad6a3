import { useState } from "react";
import type { ReactElement } from "react";
import type { CandidateView } from "../../backend/bindings.gen";
import { useBackend } from "../../backend/backend";
import { ErrorNotice } from "../../backend/ErrorNotice";
import type { CommandFailure } from "../../backend/errors";
import { toCommandFailure } from "../../backend/errors";
import { useRead, useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { Sheet } from "../../shared/Dialog";
import { Persons } from "./Persons";
import { SaidYes } from "./SaidYes";
import { statusWords } from "./words";

interface CandidateSheetProps {
  team: string;
  candidate: CandidateView;
  /** Into the family's own record. */
  onOpenFamily: (family: string) => void;
  onClose: () => void;
}

/** One family on the list: who they are, and what they have answered. */
export function CandidateSheet({ team, candidate, onOpenFamily, onClose }: CandidateSheetProps): ReactElement {
  const text = useText();
  const { data, error, refetch } = useRead("candidate_show", { team, candidate: candidate.id });
  const [sayingYes, setSayingYes] = useState(false);
  const isOpen = ["listed", "asked", ""].includes(candidate.status);
  const [known] = candidate.known_in;
  return (
    <Sheet called="candidate" heading={candidate.name === "" ? text("visitation-nameless") : candidate.name} onClose={onClose}>
      <div className="candidate">
        <p className="quiet">{statusWords(text, candidate.status)}</p>
        {known !== undefined && isOpen && (
          <p>
            {text("visitation-known-long")}{" "}
            <Button
              look="plain"
              onPress={() => {
                onOpenFamily(known);
              }}
            >
              {text("visitation-open-known")}
            </Button>
          </p>
        )}
        {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {data !== undefined && (
          <Persons team={team} candidate={candidate.id} persons={data.persons} isProtected={candidate.is_protected} />
        )}
        {isOpen && !sayingYes && (
          <Answers
            team={team}
            candidate={candidate}
            onYes={() => {
              setSayingYes(true);
            }}
          />
        )}
        {isOpen && sayingYes && (
          <SaidYes
            team={team}
            candidate={candidate.id}
            onMade={onOpenFamily}
            onCancel={() => {
              setSayingYes(false);
            }}
          />
        )}
      </div>
    </Sheet>
  );
}

/** What the family said, one press each. A yes asks for when and how. */
function Answers({ team, candidate, onYes }: { team: string; candidate: CandidateView; onYes: () => void }): ReactElement {
  const text = useText();
  const { call } = useBackend();
  const write = useWrite("field_set");
  const [failed, setFailed] = useState<CommandFailure | null>(null);

  async function say(status: string): Promise<void> {
    setFailed(null);
    try {
      // What stands there now is what one answers to: another's answer in between is not written over.
      const shown = await call("entity_show", { family: null, team, entity: candidate.id });
      const seen = shown.fields.find(({ field }) => field === "status")?.seen ?? [];
      await write.mutateAsync({ family: null, team, entity: candidate.id, field: "status", value: { type: "text", value: status }, seen });
    } catch (reason) {
      setFailed(toCommandFailure(reason));
    }
  }

  return (
    <>
      <div className="answers">
        <Button look="primary" onPress={onYes}>
          {text("visitation-yes")}
        </Button>
        {candidate.status !== "asked" && (
          <Button pending={write.isPending} onPress={() => void say("asked")}>
            {text("visitation-asked")}
          </Button>
        )}
        <Button pending={write.isPending} onPress={() => void say("declined")}>
          {text("visitation-no")}
        </Button>
        <Button look="plain" pending={write.isPending} onPress={() => void say("dropped")}>
          {text("visitation-drop")}
        </Button>
      </div>
      {failed !== null && <ErrorNotice error={failed} />}
    </>
  );
}
