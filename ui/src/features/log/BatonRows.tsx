import type { ReactElement } from "react";
import type { BatonOfferView, BatonStepView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useLocale, useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { sayDay, useToday } from "../../shared/DayText";
import type { Thick } from "./baton-way";
import { LaneCells } from "./LaneCells";
import type { Who } from "./lanes";
import { useLog } from "./log-context";
import { dayOfMoment, timeOfMoment } from "../../shared/moment-text";
import { When } from "./When";

interface StepProps {
  step: BatonStepView;
  thick: Thick;
  labelId: string;
}

/** The baton's passing drawn across the lanes, with both ends. */
function PassLanes({ step, thick, asked }: { step: BatonStepView; thick: Thick; asked: boolean }): ReactElement {
  const { people, lanes } = useLog();
  const ends: (Who | undefined)[] = [people.get(step.to), step.from === null ? undefined : people.get(step.from)];
  const who = ends.filter((end) => end !== undefined);
  const from = step.from === null ? null : (people.get(step.from)?.lane ?? "other");
  return <LaneCells lanes={lanes} thick={thick} who={who} pass={{ from, to: people.get(step.to)?.lane ?? "other", asked }} />;
}

/** An offer of the baton that was answered, or that came to nothing. */
export function StepRow({ step, at, thick, labelId }: StepProps & { at: number }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const { people, names, lanes } = useLog();
  const to = names.whole(step.to);
  const offered = step.offered_at_ms;
  const taken = step.answer === "accepted";
  return (
    <>
      <When day={dayOfMoment(at)} at={at} />
      {taken ? (
        <PassLanes step={step} thick={thick} asked={false} />
      ) : (
        <LaneCells lanes={lanes} thick={thick} who={[people.get(step.to)].filter((who) => who !== undefined)} />
      )}
      <div className="log-body">
        <h3 id={labelId}>
          {taken
            ? step.from === null
              ? text("log-baton-first", { to })
              : text("log-baton-went", { from: names.whole(step.from), to })
            : text("log-baton-offered-to", { to })}
        </h3>
        <p className="muted">
          {taken
            ? offered !== null &&
              text("log-baton-offered-when", {
                who: names.whole(step.offered_by),
                day: sayDay(text, dayOfMoment(offered), locale, today),
                time: timeOfMoment(offered, locale),
              })
            : text("log-baton-answer", { answer: step.answer })}
        </p>
      </div>
    </>
  );
}

/** An offer that waits for an answer. */
export function WaitingRow({ step, thick, labelId }: StepProps): ReactElement {
  const text = useText();
  const { familyId, people, names } = useLog();
  const accept = useWrite("baton_accept");
  const close = useWrite("baton_close_offer");
  const to = people.get(step.to);
  const at = step.offered_at_ms;
  const failure = accept.error ?? close.error;
  const request = { family: familyId, offer: step.offer };
  const isMine = people.get(step.from ?? "")?.isMe === true || people.get(step.offered_by)?.isMe === true;
  const toMe = to?.isMe === true;
  // A colleague offers their own; somebody else may do so for a teacher who does not sign in.
  const forHolder = step.from === null || step.from === step.offered_by || people.get(step.from)?.isUser === false;
  const giverWords = forHolder
    ? text("log-baton-to-you", { from: names.whole(step.from ?? step.offered_by) })
    : people.get(step.offered_by)?.isMe === true
      ? text("log-baton-to-self")
      : text("log-baton-offered-you", { from: names.whole(step.offered_by) });
  // For somebody who does not sign in, whoever was there writes down that they said yes.
  const forThem = to?.isUser === false;
  return (
    <>
      {at === null ? <span className="when" /> : <When day={dayOfMoment(at)} at={at} />}
      <PassLanes step={step} thick={thick} asked />
      <div className="log-body">
        <h3 id={labelId}>
          {toMe
            ? giverWords
            : text("log-baton-to-other", { from: names.whole(step.from ?? step.offered_by), to: names.whole(step.to) })}
        </h3>
        {step.from !== null && (
          <p className="muted">
            {toMe
              ? text("log-baton-until-you", { from: names.short(step.from) })
              : text("log-baton-until-other", { from: names.short(step.from), to: names.short(step.to) })}
          </p>
        )}
        <div className="log-answers">
          {(toMe || forThem) && (
            <Button pending={accept.isPending} onPress={() => { accept.mutate(request); }}>
              {toMe ? text("log-baton-accept") : text("log-baton-accept-for", { to: names.short(step.to) })}
            </Button>
          )}
          {(toMe || forThem || isMine) && (
            <Button look="plain" pending={close.isPending} onPress={() => { close.mutate(request); }}>
              {toMe ? text("log-baton-not-now") : text("log-baton-take-back")}
            </Button>
          )}
        </div>
        {failure !== null && <ErrorNotice error={failure} />}
      </div>
    </>
  );
}

interface ClashProps {
  offers: readonly BatonOfferView[];
  thick: Thick;
  labelId: string;
}

/** Two have said yes before they heard of one another: somebody has to settle who has it. Both alike, oldest first. */
export function BatonClashRow({ offers, thick, labelId }: ClashProps): ReactElement {
  const text = useText();
  const { familyId, people, names, lanes } = useLog();
  const settle = useWrite("baton_settle");
  return (
    <>
      <span className="when" />
      <LaneCells lanes={lanes} thick={thick} who={offers.flatMap(({ to }) => people.get(to) ?? [])} />
      <div className="log-body baton-clash">
        <h3 id={labelId}>{text("log-baton-clash")}</h3>
        <p className="muted">{text("log-baton-clash-why")}</p>
        <div className="log-answers">
          {offers.map(({ offer, to }) => (
            <Button key={offer} pending={settle.isPending} onPress={() => { settle.mutate({ family: familyId, offer }); }}>
              {text("log-baton-is-with", { who: names.whole(to) })}
            </Button>
          ))}
        </div>
        {settle.error !== null && <ErrorNotice error={settle.error} />}
      </div>
    </>
  );
}
