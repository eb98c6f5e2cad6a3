import { useState } from "react";
import type { ReactElement } from "react";
import { PreferencesProvider } from "../app/Preferences";
import { ClashBox } from "../shared/ClashBox";
import { DataTable } from "../shared/DataTable";
import { DayText, TodayProvider } from "../shared/DayText";
import { DepartmentMark } from "../shared/DepartmentMark";
import type { MarkKey } from "../shared/DepartmentMark";
import { BatonIcon } from "../shared/BatonIcon";
import { Button } from "../shared/Button";
import { EditableChoice } from "../shared/editable/EditableChoice";
import { EditableDay } from "../shared/editable/EditableDay";
import { EditableLine } from "../shared/editable/EditableLine";
import { EditableNumber } from "../shared/editable/EditableNumber";
import { EditablePeriod } from "../shared/editable/EditablePeriod";
import { EditableScale } from "../shared/editable/EditableScale";
import { EditableSet } from "../shared/editable/EditableSet";
import { EditableText } from "../shared/editable/EditableText";
import { Empty } from "../shared/Empty";
import { ActionsProvider } from "../shared/keys/use-actions";
import { Notice } from "../shared/Notice";
import { Initials } from "../shared/PersonMark";
import { PhaseBar } from "../shared/PhaseBar";
import { Plate } from "../shared/Plate";
import { SavedTick } from "../shared/SavedTick";
import { ScaleBar } from "../shared/ScaleBar";
import { Segmented } from "../shared/Segmented";
import type { ThemeChoice } from "../shared/theme";
import { Trouble } from "../shared/Trouble";
import { after } from "./after";
import "./gallery.css";

const marks: MarkKey[] = ["sof", "bif", "buf", "suf", "net", "other"];
const people = ["Lise Brandt", "Omar Nielsen", "Anders Friis", "Hanne Vestergaard", "Kirsten Møller"].map((label) => ({ id: label, label }));
const services = Array.from({ length: 14 }, (_, index) => ({ id: String(index), label: `Indsats nr. ${String(index + 1)}` }));

/** Understands only a few days, as a stand-in for the program. */
const read = (typed: string): Promise<{ value: string } | { problem: string }> =>
  Promise.resolve(typed.includes("26") ? { value: "2026-11-26" } : { problem: "Det er ikke en dato. Skriv for eksempel 24. november 2026." });

/** Keeps a value a moment after it was asked to. */
function useKept<Value>(first: Value, waitMs = 200) {
  const [value, setValue] = useState(first);
  return {
    value,
    onSave: async (next: Value) => {
      await after(waitMs);
      setValue(next);
    },
  };
}

/** Every shared part in its states, to be looked at. */
export function Gallery({ theme }: { theme: ThemeChoice }): ReactElement {
  const [span, setSpan] = useState("all");
  const line = useKept("Rima tager telefonen på arbejdet");
  const slow = useKept("Gemmes langsomt", 2000);
  const long = useKept("Salma har været i skole hele ugen.\nHun siger selv, at det hjælper.");
  const who = useKept<string | null>("Omar Nielsen");
  const what = useKept<string | null>(null);
  const several = useKept<readonly string[]>(["Lise Brandt", "Omar Nielsen"]);
  const hours = useKept<number | null>(15);
  const day = useKept<string | null>("2026-11-26");
  const period = useKept<{ from: string | null; to: string | null }>({ from: "2026-11-26", to: null });
  const scale = useKept<number | null>(4);
  return (
    <PreferencesProvider initial={{ theme }}>
      <ActionsProvider>
        <TodayProvider value="2026-11-24">
          <main className="gallery">
            <section>
              <h2>Felter</h2>
              <EditableLine label="Det virker, når" {...line} />
              <EditableLine label="Langsomt" {...slow} asYouType />
              <EditableLine label="Tom" value="" onSave={line.onSave} placeholder="Skriv, hvornår det virker" />
              <EditableLine label="Kan ikke gemmes" value="Her fejler det" onSave={() => Promise.reject(new Error("no"))} />
              <EditableText label="Observation" {...long} asYouType />
              <EditableChoice label="Ansvarlig" options={people} none="Ingen" {...who} />
              <EditableChoice label="Indsats" options={services} {...what} placeholder="Vælg en indsats" />
              <EditableSet label="Til stede" options={people} {...several} />
              <EditableNumber label="Timer" unit="t" min={0} max={37} decimals={1} {...hours} />
              <EditableDay label="Frist" read={read} {...day} />
              <EditablePeriod label="Periode" read={read} {...period} />
              <EditableScale label="Hvor tæt på" before={3} {...scale} />
            </section>
            <section>
              <h2>Mærker</h2>
              <p className="row">{marks.map((mark) => <DepartmentMark key={mark} mark={mark} label={mark} />)}</p>
              <p className="row">{marks.map((mark) => <Initials key={mark} mark={mark} name="Lise Brandt" />)}</p>
              <p className="row"><PhaseBar months={[2, 10, 12, 4]} now={1} done={0.43} label="Indsats, 5 af 10 måneder" /><ScaleBar value={4} before={3} /><ScaleBar value={null} /></p>
              <p className="row"><SavedTick /><Plate>Beskyttet adresse</Plate><span className="tag news"><BatonIcon />vil give den til dig</span><span className="tag warn">ny</span></p>
              <p className="row"><DayText day="2026-11-24" /><DayText day="2026-11-26" /><DayText day="2026-11-19" deadline /><DayText day="2027-03-31" /></p>
              <p className="row"><Button look="primary">Skriv ind</Button><Button>Brug</Button><Button look="plain">Ikke nu</Button><Segmented label="Hvor meget" value={span} onChange={setSpan} choices={[{ id: "quarter", label: "Kvartal" }, { id: "year", label: "År" }, { id: "all", label: "Hele forløbet" }]} /></p>
              <Notice tone="calm"><p>Begge bliver i historikken.</p></Notice>
              <Trouble sentence="Det er her ikke længere." onRetry={() => undefined} />
            </section>
            <section className="broad">
              <ClashBox
                question="Hvornår er skolesamtalen?"
                why="I skrev hver jeres, mens I var uden net. Begge bliver i historikken."
                standing={[
                  { id: "a", value: "ons. 25. nov. kl. 8.15", spoken: "onsdag", who: "Du", when: "man. 23. nov. kl. 15.42" },
                  { id: "b", value: "tors. 26. nov. kl. 14.30", spoken: "torsdag", who: "Omar", when: "man. 23. nov. kl. 16.05" },
                ]}
                onUse={() => undefined}
                onWriteAnother={() => undefined}
              />
              <Empty heading="Her er ingen indsatser endnu"><p>Tryk på »Indsats«, og vælg en.</p></Empty>
              <div className="table">
                <DataTable
                  label="Familier"
                  columns={[
                    { id: "name", heading: "Familie", cell: ({ label }) => label },
                    { id: "hours", heading: "Timer", width: 100, end: true, cell: () => "15" },
                  ]}
                  items={people}
                  nameOf={({ label }) => label}
                />
              </div>
            </section>
          </main>
        </TodayProvider>
      </ActionsProvider>
    </PreferencesProvider>
  );
}
