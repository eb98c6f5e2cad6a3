import type { ReactElement } from "react";
import type { BatonOfferView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useLocale, useText } from "../../i18n/Language";
import { useUndo } from "../../record/Undo";
import { addressOf, nameOf, textOf, yesNoOf } from "../../record/values";
import { BatonIcon } from "../../shared/BatonIcon";
import { Button } from "../../shared/Button";
import { DepartmentMark } from "../../shared/DepartmentMark";
import { writeDay } from "../../shared/format-day";
import { PhaseBar } from "../../shared/PhaseBar";
import { sayList } from "../../shared/say-list";
import { FamilyAddress } from "./FamilyAddress";
import { Field } from "./Field";
import { sayLanguage } from "./language";
import { useOverview } from "./overview-context";

/** What everybody asks first: where they live, how far they are, who coordinates, who has the baton. */
export function FactStrip(): ReactElement {
  const text = useText();
  const { page } = useOverview();
  const address = addressOf(page.family);
  return (
    <dl className="facts">
      <div>
        <dt className={address === null ? undefined : "visually-hidden"}>{text("overview-field", { field: "address" })}</dt>
        <dd className="fact-address">
          <FamilyAddress family={page.family} />
        </dd>
      </div>
      <Phase />
      <div>
        <dt>{text("overview-field", { field: "coordinator" })}</dt>
        <dd>
          <Field entity={page.family} field="coordinator" placeholder={text("overview-choose-it")} />
        </dd>
      </div>
      <Baton />
      <Consent />
      <Interpreter />
    </dl>
  );
}

function Phase(): ReactElement | null {
  const text = useText();
  const { course } = useOverview().page;
  const now = course.current ?? -1;
  const phase = course.phases[now];
  if (course.phases.length === 0) return null;
  const months = phase?.months ?? null;
  const month = course.month ?? 0;
  return (
    <div>
      <dt className="visually-hidden">{text("overview-field", { field: "phase" })}</dt>
      <dd>
        <PhaseBar months={course.phases.map((each) => each.months ?? 3)} now={now} done={months === null ? 0.5 : (month - 0.5) / months} label={null} />
        {phase === undefined ? <span className="quiet">{text("overview-no-phase")}</span> : <strong>{phase.name}</strong>}
        {phase !== undefined && month > 0 && (
          <span className="muted">{months === null ? text("overview-month", { month }) : text("overview-months", { month, months })}</span>
        )}
      </dd>
    </div>
  );
}

function Baton(): ReactElement {
  const text = useText();
  const { familyId, page, people } = useOverview();
  const { baton } = page;
  const accept = useWrite("baton_accept");
  const settle = useWrite("baton_settle");
  const { did } = useUndo();
  const error = accept.error ?? settle.error;
  const giver = baton.holder;
  const take = async (write: typeof accept, { offer }: BatonOfferView): Promise<void> => {
    did((await write.mutateAsync({ family: familyId, offer })).change);
  };
  return (
    <div>
      <dt>{text("overview-baton")}</dt>
      <dd>
        {giver === null && baton.clash.length === 0 && <span className="quiet">{text("overview-baton-nobody")}</span>}
        {giver !== null && baton.clash.length === 0 && (
          <span className="with-mark">
            <DepartmentMark mark={people.mark(giver)} />
            <bdi>{people.isMe(giver) ? text("overview-you") : people.name(giver)}</bdi>
          </span>
        )}
        {baton.clash.length > 0 && <span className="warned">{text("overview-baton-clash")}</span>}
        {baton.clash.map((each) => (
          <Button key={each.offer} pending={settle.isPending} onPress={() => void take(settle, each).catch(() => undefined)}>
            {text("overview-baton-settle", { name: people.name(each.to) })}
          </Button>
        ))}
        {baton.waiting.map((each) =>
          people.isMe(each.to) ? (
            <span key={each.offer} className="offer">
              <span className="tag news">
                <BatonIcon />
                {text("overview-baton-for-you")}
              </span>
              <Button pending={accept.isPending} onPress={() => void take(accept, each).catch(() => undefined)}>
                {text("overview-baton-accept")}
              </Button>
            </span>
          ) : (
            <span key={each.offer} className="tag">
              <BatonIcon />
              {text("overview-baton-offered", { name: people.name(each.to) })}
            </span>
          ),
        )}
        {error !== null && <ErrorNotice error={error} />}
      </dd>
    </div>
  );
}

function Consent(): ReactElement {
  const text = useText();
  const locale = useLocale();
  const { consents } = useOverview().page;
  const standing = consents.filter(({ stands }) => stands);
  const ends = standing.flatMap(({ valid_until }) => valid_until ?? []).sort();
  // The first that runs out is the one to mind.
  const until = ends[0];
  return (
    <div>
      <dt>{text("overview-consent")}</dt>
      <dd>
        {standing.length === 0 && <span className="warned">{text("overview-consent-none")}</span>}
        {standing.length > 0 && until === undefined && text("overview-consent-open")}
        {until !== undefined && (
          <span>
            {text("overview-until", { day: writeDay(until, locale) })}
          </span>
        )}
      </dd>
    </div>
  );
}

function Interpreter(): ReactElement | null {
  const text = useText();
  const locale = useLocale();
  const { members } = useOverview().page;
  const needing = members.filter((member) => yesNoOf(member, "needs_interpreter") === true);
  if (needing.length === 0) return null;
  const said = needing.map((member) => {
    const tag = textOf(member, "language");
    const name = nameOf(member).given;
    return tag === "" ? name : text("overview-interpreter", { language: sayLanguage(tag, locale), name });
  });
  return (
    <div>
      <dt>{text("overview-field", { field: "needs_interpreter" })}</dt>
      <dd>
        <bdi>{sayList(said, locale)}</bdi>
      </dd>
    </div>
  );
}
