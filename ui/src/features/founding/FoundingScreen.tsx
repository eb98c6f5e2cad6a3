import { useEffect, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { DepartmentChoiceView } from "../../backend/bindings.gen";
import { useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { Steps } from "./Steps";
import { ChoosePassphrase } from "./ChoosePassphrase";
import { Demo } from "./Demo";
import { PrintSheets } from "./PrintSheets";
import { ShowPrinted } from "./ShowPrinted";
import { Start } from "./Start";
import { WhoYouAre } from "./WhoYouAre";
import type { Who } from "./WhoYouAre";
import "./founding.css";

/** Where one is. The passphrase is nowhere in it: it goes from its field to the program. */
type Place =
  | { at: "start" | "demo" | "who" | "passphrase" }
  | { at: "print" | "show"; sheets: readonly [string, string, string] };

interface FoundingScreenProps {
  /** Those one can be of. */
  departments: readonly DepartmentChoiceView[];
  /** The way to the language that is not spoken. */
  otherLanguage?: ReactNode;
  onLookAgain: () => void;
}

const nobody: Who = { municipality: "", name: "", department: "" };

/**
 * There is no Makker on this computer yet: who you are, a passphrase, three sheets of paper, done. Nothing is kept before
 * the sheets are shown to be printed; whoever leaves before that takes everything back.
 */
export default function FoundingScreen({ departments, otherLanguage, onLookAgain }: FoundingScreenProps): ReactElement {
  const text = useText();
  const [place, setPlace] = useState<Place>({ at: "start" });
  const [who, setWho] = useState<Who>(nobody);
  const { mutate: takeBack } = useWrite("profile_found_take_back");
  const go = (at: "start" | "demo" | "who" | "passphrase"): void => {
    setPlace({ at });
  };

  // Whoever leaves the screen, by whatever way, leaves nothing behind. Where it has been confirmed there is nothing to take back.
  const holds = place.at === "print" || place.at === "show";
  useEffect(() => {
    if (!holds) return;
    return () => {
      takeBack({});
    };
  }, [holds, takeBack]);

  const step = { start: 0, demo: 0, who: 1, passphrase: 2, print: 3, show: 4 }[place.at];
  return (
    <main className="founding" data-screen="founding">
      <div className="founding-page">
        {step > 0 && (
          <Steps
            label={text("founding-steps")}
            steps={[text("founding-step-who"), text("founding-step-passphrase"), text("founding-step-print"), text("founding-step-show")]}
            now={step - 1}
          />
        )}
        {place.at === "start" && <Start onBegin={() => { go("who"); }} onTry={() => { go("demo"); }} otherLanguage={otherLanguage} />}
        {place.at === "demo" && <Demo onBack={() => { go("start"); }} onLookAgain={onLookAgain} />}
        {place.at === "who" && (
          <WhoYouAre
            who={who}
            departments={departments}
            onBack={() => { go("start"); }}
            onNext={(answered) => {
              setWho(answered);
              go("passphrase");
            }}
          />
        )}
        {place.at === "passphrase" && (
          <ChoosePassphrase
            who={who}
            onBack={() => { go("who"); }}
            onLookAgain={onLookAgain}
            onFounded={(sheets) => { setPlace({ at: "print", sheets }); }}
          />
        )}
        {place.at === "print" && (
          <PrintSheets
            municipality={who.municipality}
            sheets={place.sheets}
            onBack={() => { go("passphrase"); }}
            onNext={() => { setPlace({ at: "show", sheets: place.sheets }); }}
          />
        )}
        {place.at === "show" && <ShowPrinted onBack={() => { setPlace({ at: "print", sheets: place.sheets }); }} />}
      </div>
    </main>
  );
}
