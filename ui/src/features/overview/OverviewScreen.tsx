import { useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { ChoiceRowView, FamilyOverviewView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { useUndo } from "../../record/Undo";
import { Button } from "../../shared/Button";
import { TodayProvider } from "../../shared/DayText";
import { useActions } from "../../shared/keys/use-actions";
import { PageHeading } from "../../shared/PageHeading";
import { AddSheet } from "./AddSheet";
import { AroundSection } from "./AroundSection";
import { CourseSection } from "./CourseSection";
import { FactStrip } from "./FactStrip";
import { FamilySection } from "./FamilySection";
import { OverviewProvider } from "./overview-context";
import { indexPeople } from "./people";
import { Side } from "./Side";
import { ThingSheet } from "./ThingSheet";
import { useAsked } from "./use-asked";
import "./overview.css";

/** A family on one screen: who they are, who is around them, what goes on, what is due and what is new. */
export function OverviewScreen({ familyId }: { familyId: string }): ReactElement {
  const text = useText();
  const overview = useRead("family_overview", { family: familyId });
  // What has an order or a mark by the set-up waits for it, so that nothing moves once it is there.
  const choices = useRead("set_up_choices", {});
  return (
    <main id="content" className="overview" data-screen="overview" data-family={familyId} tabIndex={-1} aria-busy={overview.isPending || choices.isPending}>
      <PageHeading hidden>{text("family-tab-overview")}</PageHeading>
      {overview.isPending && <p className="overview-waiting quiet">{text("app-waiting")}</p>}
      {overview.error !== null && (
        <div className="overview-trouble">
          <ErrorNotice error={overview.error} onRetry={() => void overview.refetch()} />
        </div>
      )}
      {overview.data !== undefined && !choices.isPending && <Page familyId={familyId} page={overview.data} choices={choices.data?.rows ?? noChoices} />}
    </main>
  );
}

const noChoices: readonly ChoiceRowView[] = [];

interface PageProps {
  familyId: string;
  page: FamilyOverviewView;
  choices: readonly ChoiceRowView[];
}

function Page({ familyId, page, choices }: PageProps): ReactElement {
  const text = useText();
  const people = useMemo(() => indexPeople(page), [page]);
  const { undo, last } = useUndo();
  const { asked, answered } = useAsked(familyId);
  const [opened, setOpened] = useState<string | null>(asked);
  const [askedBefore, setAskedBefore] = useState(asked);
  if (asked !== askedBefore) {
    setAskedBefore(asked);
    if (asked !== null) setOpened(asked);
  }
  const [adding, setAdding] = useState(false);
  const [putAway, setPutAway] = useState<{ name: string; change: string } | null>(null);

  const open = useCallback((entity: string) => {
    setPutAway(null);
    setOpened(entity);
  }, []);
  const add = useCallback(() => {
    setPutAway(null);
    setAdding(true);
  }, []);
  useActions([{ id: "overview-add", label: text("overview-add"), keys: "T", run: add }]);
  const value = useMemo(() => ({ familyId, page, choices, people, open, add }), [familyId, page, choices, people, open, add]);

  return (
    <TodayProvider value={page.today}>
      <OverviewProvider value={value}>
        <FactStrip />
        <div className="put-away" role="status">
          {/* As long as undoing would bring it back, and not something else. */}
          {putAway !== null && putAway.change === last && (
            <>
              <span>{text("overview-was-put-away", { name: putAway.name })}</span>
              <Button
                onPress={() => {
                  undo();
                  setPutAway(null);
                }}
              >
                {text("undo-undo")}
              </Button>
            </>
          )}
        </div>
        <div className="overview-body">
          <div className="overview-document">
            <FamilySection />
            <AroundSection />
            <CourseSection />
          </div>
          <Side />
        </div>
        {opened !== null && (
          <ThingSheet
            id={opened}
            onClose={() => {
              setOpened(null);
              answered();
            }}
            onPutAway={(name, change) => {
              setOpened(null);
              answered();
              setPutAway({ name, change });
            }}
          />
        )}
        {adding && (
          <AddSheet
            onClose={() => {
              setAdding(false);
            }}
            onAdded={(id) => {
              setAdding(false);
              setOpened(id);
            }}
          />
        )}
      </OverviewProvider>
    </TodayProvider>
  );
}
