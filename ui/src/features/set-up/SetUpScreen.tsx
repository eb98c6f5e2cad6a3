import { useState } from "react";
import type { ReactElement } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { UndoProvider } from "../../record/Undo";
import { Empty } from "../../shared/Empty";
import { PageHeading } from "../../shared/PageHeading";
import { kinds } from "./kinds";
import { KindTable } from "./KindTable";
import { Newer } from "./Newer";
import { kindWords } from "./words";
import "./set-up.css";

/** The municipality's set-up, for those who may write in it: a table for each kind of rows. */
export function SetUpScreen(): ReactElement {
  const text = useText();
  const access = useRead("set_up_access", {});
  return (
    <main id="content" className="set-up" data-screen="set-up" tabIndex={-1} aria-busy={access.isPending}>
      <header>
        <PageHeading>{text("setup-heading")}</PageHeading>
      </header>
      {access.error !== null && <ErrorNotice error={access.error} onRetry={() => void access.refetch()} />}
      {access.data?.may_edit === false && (
        <Empty heading={text("setup-refused-heading")}>
          <p>{text("setup-refused")}</p>
        </Empty>
      )}
      {access.data?.may_edit === true && (
        <UndoProvider family={null}>
          <Kinds />
        </UndoProvider>
      )}
    </main>
  );
}

function Kinds(): ReactElement {
  const text = useText();
  const [first] = kinds;
  const [chosen, setChosen] = useState(first?.kind ?? "service");
  const shown = kinds.find(({ kind }) => kind === chosen);
  return (
    <>
      <Newer />
      <div className="set-up-body">
        <div className="set-up-frame">
          <nav aria-label={text("setup-kinds")}>
            <ul>
              {kinds.map(({ kind }) => (
                <li key={kind}>
                  <button
                    type="button"
                    aria-current={kind === chosen ? "true" : undefined}
                    onClick={() => {
                      setChosen(kind);
                    }}
                  >
                    {kindWords(text, kind)}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          {shown !== undefined && <KindTable key={shown.kind} shown={shown} />}
        </div>
      </div>
    </>
  );
}
