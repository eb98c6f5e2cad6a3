import type { FamilyLineView, PhaseStepView } from "../../../backend/bindings.gen";
import type { Text } from "../../../i18n/Language";
import type { DataColumn } from "../../../shared/DataTable";
import type { People } from "../people";
import { FamilyName, Holder, NextDue, NextMeeting, Phase } from "./cells";
import { Waits } from "./Waits";

/** What the columns are drawn from, besides the families. */
export interface ColumnsFrom {
  text: Text;
  people: People;
  /** The phases of every course. */
  phases: readonly PhaseStepView[];
  /** The families that are to say yes to their plan. */
  approvals: ReadonlySet<string>;
  /** The family whose row says "gemt". */
  saved: string | null;
}

/** The columns of the list: who, where in the course, when one meets, what is due, who has the baton, what waits. */
export function familyColumns({ text, people, phases, approvals, saved }: ColumnsFrom): DataColumn<FamilyLineView>[] {
  return [
    {
      id: "name",
      heading: text("today-column-name"),
      width: "22fr",
      minWidth: 170,
      cell: (family) => <FamilyName family={family} saved={family.id === saved} />,
    },
    { id: "phase", heading: text("today-column-phase"), width: "28fr", minWidth: 240, cell: ({ course }) => <Phase course={course} phases={phases} /> },
    { id: "meeting", heading: text("today-column-meeting"), width: "17fr", minWidth: 148, cell: (family) => <NextMeeting family={family} /> },
    { id: "due", heading: text("today-column-due"), width: "15fr", minWidth: 130, cell: ({ next_due }) => <NextDue due={next_due} /> },
    { id: "holder", heading: text("today-column-holder"), width: "9fr", minWidth: 84, cell: ({ holder }) => <Holder holder={holder} people={people} /> },
    {
      id: "waits",
      heading: text("today-column-waits"),
      width: "10fr",
      minWidth: 66,
      cell: (family) => <Waits family={family} approval={approvals.has(family.id)} />,
    },
  ];
}
