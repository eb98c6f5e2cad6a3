import { useState } from "react";
import type { ReactElement, SyntheticEvent } from "react";
import { CommandFailure } from "../../backend/errors";
import { useWrite } from "../../backend/queries";
import { useErrorText } from "../../backend/use-error-text";
import { useLocale, useText } from "../../i18n/Language";
import { textOf } from "../../record/values";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { FieldMessage } from "../../shared/FieldMessage";
import { sayList } from "../../shared/say-list";
import { clashingFields } from "./arrange";
import { languageName, languages } from "./languages";
import { usePlan } from "./plan-context";
import { versionShown, whoSaidYes } from "./VersionStrip";
import { useWords } from "./words";

const ways = ["spoken", "signed"] as const;

/** Writes down that the family says yes to the plan as it reads now: who, how, and in which language it was read. */
export function AskYes({ plan, onClose, onYes }: { plan: string; onClose: () => void; onYes: () => void }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const words = useWords();
  const errorText = useErrorText();
  const { family, page, members, given } = usePlan();
  const approve = useWrite("plan_approve");
  const grownUp = members.filter((member) => textOf(member, "life_stage") === "adult").map(({ id }) => id);
  // Those who said yes the last time; a grown-up may belong to the family and live elsewhere.
  const lastTime = whoSaidYes(page.approvals, versionShown(page.versions));
  const [who, setWho] = useState<readonly string[]>(lastTime.length > 0 ? lastTime : grownUp);
  const [how, setHow] = useState<(typeof ways)[number]>("spoken");
  const [language, setLanguage] = useState("da");
  const [problem, setProblem] = useState<string | null>(null);
  const open = [...page.goals, ...page.interventions].reduce((sum, one) => sum + clashingFields(one).length, 0);
  // What Enter writes stands on the button: nobody's yes is written because they said it the last time.
  const names = sayList(members.filter(({ id }) => who.includes(id)).map(({ id }) => given(id)), locale);

  async function write(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (approve.isPending) return;
    if (who.length === 0) {
      setProblem(text("plan-yes-nobody"));
      return;
    }
    try {
      await approve.mutateAsync({ family, plan, members: [...who], how, language, witness: null });
      onYes();
    } catch (reason) {
      setProblem(reason instanceof CommandFailure ? errorText(reason) : text("field-not-saved"));
    }
  }

  return (
    <Dialog called="ask-yes" heading={text("plan-ask-yes")} onClose={onClose}>
      <form className="ask-yes" onSubmit={(event) => void write(event)}>
        <p className="muted">{text("plan-yes-lead")}</p>
        {open > 0 && <p className="tag-note">{text("plan-yes-clashes", { count: open })}</p>}
        <fieldset aria-describedby="ask-yes-problem">
          <legend>{text("plan-yes-who")}</legend>
          {members.map(({ id }, index) => (
            <label key={id}>
              <input
                type="checkbox"
                // Who is asked is the question; Enter writes the answer.
                autoFocus={index === 0}
                checked={who.includes(id)}
                onChange={() => {
                  setProblem(null);
                  setWho(who.includes(id) ? who.filter((one) => one !== id) : [...who, id]);
                }}
              />
              {given(id)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{text("plan-yes-said")}</legend>
          {ways.map((way) => (
            <label key={way}>
              <input
                type="radio"
                name="how"
                checked={how === way}
                onChange={() => {
                  setHow(way);
                }}
              />
              {words.how(way)}
            </label>
          ))}
        </fieldset>
        <label className="ask-yes-language">
          <span>{text("plan-yes-language")}</span>
          <select
            className="field"
            value={language}
            onChange={(event) => {
              setLanguage(event.target.value);
            }}
          >
            {languages.map((code) => (
              <option key={code} value={code}>
                {languageName(code, locale)}
              </option>
            ))}
          </select>
        </label>
        <FieldMessage id="ask-yes-problem" sentence={problem} />
        <div className="answers">
          <Button look="primary" type="submit" pending={approve.isPending}>
            {text("plan-yes-write", { count: who.length, names })}
          </Button>
          <Button look="plain" onPress={onClose}>
            {text("plan-not-now")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
