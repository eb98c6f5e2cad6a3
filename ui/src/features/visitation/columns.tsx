import { UserRoundCheck } from "lucide-react";
import type { CandidateView } from "../../backend/bindings.gen";
import type { Text } from "../../i18n/Language";
import type { DataColumn } from "../../shared/DataTable";
import { DayText } from "../../shared/DayText";
import { Plate } from "../../shared/Plate";
import { statusWords } from "./words";

/** The columns of the list: who, how many, whose case, since when, and where it stands. */
export function candidateColumns(text: Text): DataColumn<CandidateView>[] {
  return [
    {
      id: "name",
      heading: text("visitation-column-name"),
      width: "26fr",
      minWidth: 260,
      cell: ({ name, is_protected, known_in }) => (
        <>
          <span className="candidate-name" title={name}>
            <bdi>{name === "" ? text("visitation-nameless") : name}</bdi>
          </span>
          {is_protected && <Plate>{text("visitation-protected")}</Plate>}
          {known_in.length > 0 && (
            <span className="known quiet">
              <UserRoundCheck aria-hidden />
              {text("visitation-known")}
            </span>
          )}
        </>
      ),
    },
    {
      id: "persons",
      heading: text("visitation-column-persons"),
      width: "14fr",
      minWidth: 132,
      cell: ({ persons, children }) => text("visitation-persons", { persons, children }),
    },
    {
      id: "case",
      heading: text("visitation-column-case"),
      width: "18fr",
      minWidth: 100,
      cell: ({ case_numbers }) => case_numbers.join(", "),
    },
    {
      id: "found",
      heading: text("visitation-column-found"),
      width: "16fr",
      minWidth: 100,
      cell: ({ found_on }) => found_on !== "" && <DayText day={found_on} />,
    },
    {
      id: "status",
      heading: text("visitation-column-status"),
      width: "14fr",
      minWidth: 100,
      cell: ({ status }) => statusWords(text, status),
    },
  ];
}
