import type { ReactElement } from "react";
import type { MeetingView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import type { Thick } from "./baton-way";
import { LaneCells } from "./LaneCells";
import { useLog } from "./log-context";
import { dayOfMoment } from "../../shared/moment-text";
import { When } from "./When";

interface MeetingRowProps {
  meeting: MeetingView;
  at: number;
  isComing: boolean;
  thick: Thick;
  labelId: string;
}

/** A meeting: still to come above the now-line, earlier today beneath it. */
export function MeetingRow({ meeting, at, isComing, thick, labelId }: MeetingRowProps): ReactElement {
  const text = useText();
  const { people, names, lanes } = useLog();
  const kind = text("log-meeting-kind", { kind: meeting.kind ?? "" });
  // An address may end in a full stop of its own: "2. tv."
  const place = [
    meeting.location,
    meeting.chair === null ? null : text("log-meeting-chair", { who: names.whole(meeting.chair) }),
    meeting.interpreter_booked === true ? text("log-meeting-interpreter") : null,
  ].flatMap((words) => (words === null || words === "" ? [] : words.replace(/\.$/, "")));
  return (
    <>
      <When day={dayOfMoment(at)} at={at} />
      <LaneCells lanes={lanes} thick={thick} isComing={isComing} who={meeting.participants.flatMap((id) => people.get(id) ?? [])} />
      <div className="log-body">
        <h3 id={labelId}>
          <bdi>{meeting.title ?? kind}</bdi>{" "}
          <span className="detail">
            {meeting.title !== null && meeting.title !== kind && kind}
            <span className="visually-hidden">{names.list(meeting.participants)}</span>
          </span>
        </h3>
        {place.length > 0 && <p>{text("log-meeting-place", { place: place.join(". ") })}</p>}
      </div>
    </>
  );
}
