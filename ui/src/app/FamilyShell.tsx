import { Link, Outlet, useRouter } from "@tanstack/react-router";
import { ArrowLeft, PanelRight } from "lucide-react";
import type { ReactElement } from "react";
import { ErrorNotice } from "../backend/ErrorNotice";
import { useRead, useWrite } from "../backend/queries";
import { useText } from "../i18n/Language";
import { Button } from "../shared/Button";
import { UndoProvider } from "../record/Undo";
import { useActions } from "../shared/keys/use-actions";
import { FindButton } from "./FindButton";
import { NoSuchPlace } from "./NoSuchPlace";
import { useFamilyId } from "./pages/use-family";
import { TopBar } from "./TopBar";

/** Around one family: its name, its tabs, and the way back. The family is the page. */
export function FamilyShell(): ReactElement {
  const text = useText();
  const router = useRouter();
  const familyId = useFamilyId();
  const list = useRead("family_list", {});
  const openPlan = useWrite("our_plan_open");
  const family = list.data?.families.find(({ id }) => id === familyId);

  const go = (to: "/" | `/familie/$familyId/${"overblik" | "plan" | "stafetlog"}`): void => {
    void router.navigate({ to, params: { familyId } });
  };
  const showPlan = (): void => {
    openPlan.mutate({ family: familyId });
  };
  useActions([
    { id: "back", label: text("family-back"), keys: "Alt+ArrowLeft", run: () => { go("/"); } },
    { id: "overview", label: text("family-tab-overview"), keys: "Alt+1", run: () => { go("/familie/$familyId/overblik"); } },
    { id: "plan", label: text("family-tab-plan"), keys: "Alt+2", run: () => { go("/familie/$familyId/plan"); } },
    { id: "log", label: text("family-tab-log"), keys: "Alt+3", run: () => { go("/familie/$familyId/stafetlog"); } },
    { id: "our-plan", label: text("families-open-plan"), run: showPlan },
  ]);

  const gone = list.isSuccess && family === undefined;
  return (
    <>
      <TopBar
        find={
          <>
            {!gone && (
              <Button pending={openPlan.isPending} onPress={showPlan}>
                <PanelRight aria-hidden />
                {text("our-plan-heading")}
              </Button>
            )}
            <FindButton look="icon" />
          </>
        }
      >
        <Link className="btn plain icon" to="/" aria-label={text("family-back")} title={text("family-back")}>
          <ArrowLeft aria-hidden />
        </Link>
        <bdi className="bar-title">{family?.name === "" ? text("family-nameless") : family?.name}</bdi>
        {/* Not before the name that stands in front of them: they would slip away beneath the pointer. */}
        {!gone && !list.isPending && (
          <nav className="tabs" aria-label={text("family-menu")}>
            <Link to="/familie/$familyId/overblik" params={{ familyId }}>
              {text("family-tab-overview")}
            </Link>
            <Link to="/familie/$familyId/plan" params={{ familyId }}>
              {text("family-tab-plan")}
            </Link>
            <Link to="/familie/$familyId/stafetlog" params={{ familyId }}>
              {text("family-tab-log")}
            </Link>
          </nav>
        )}
      </TopBar>
      <p className="visually-hidden" role="status">
        {openPlan.isSuccess && text("families-plan-opened")}
      </p>
      {openPlan.error !== null && <ErrorNotice error={openPlan.error} />}
      {list.error !== null && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {gone ? (
        <NoSuchPlace />
      ) : (
        <UndoProvider key={familyId} family={familyId}>
          <Outlet />
        </UndoProvider>
      )}
    </>
  );
}
