import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { textOf } from "../../record/values";
import { Button } from "../../shared/Button";
import { DepartmentMark } from "../../shared/DepartmentMark";
import { useOverview } from "./overview-context";
import { atHome, groupOf, groupOrder, markOfGroup, networkGroup } from "./people";
import { RingDrawing } from "./Ring";
import { layOutRing, PEOPLE_MAX } from "./ring-layout";
import type { Ring, RingPerson } from "./ring-layout";
import "./ring.css";

/** More professionals than this are only said, not drawn as dots. */
const DOTS_MAX = 18;

/** Everybody around the family today, in the order of their sectors. */
function useAround(): RingPerson[] {
  const text = useText();
  const { page, people, choices } = useOverview();
  return useMemo(() => {
    const volunteers = new Set(page.actors.filter((actor) => textOf(actor, "kind") === "volunteer").map(({ id }) => id));
    const order = groupOrder(choices);
    return page.nearness
      .flatMap(({ person: id, nearness }): RingPerson[] => {
        const person = people.of(id);
        if (person === undefined) return [];
        const group = groupOf(person, volunteers);
        // "Mormor, henter Elias" begins with what they are.
        const role = person.role?.trim() ?? "";
        const ring: Ring = nearness === "inner" || nearness === "middle" ? nearness : "outer";
        return [{ id, name: person.name || text("overview-nameless"), role, group, isNetwork: group === networkGroup, ring }];
      })
      .sort((one, other) => order(one.group, other.group));
  }, [page.actors, page.nearness, people, choices, text]);
}

/** Who is around the family: a ring by department, nearer in is seen more often, or the same people as a list. */
export function AroundSection(): ReactElement {
  const text = useText();
  const { open, add, page } = useOverview();
  const around = useAround();
  const picture = useMemo(() => layOutRing(around), [around]);
  const [look, setLook] = useState<"ring" | "list">("ring");
  const fits = around.length <= PEOPLE_MAX;
  const groups = [...new Set(around.map(({ group }) => group))];
  const shown = fits ? look : "list";
  const home = atHome(page).length || page.members.length;
  return (
    <section className="around-section" aria-labelledby="overview-around">
      <header>
        <h2 id="overview-around">{text("overview-around")}</h2>
        <span className="spacer" />
        <Professionals now={page.professionals} atStart={page.professionals_at_start} />
      </header>
      {around.length === 0 ? (
        <div className="overview-empty">
          <p>{text("overview-around-empty")}</p>
          <Button onPress={add}>{text("overview-add-actor")}</Button>
        </div>
      ) : (
        <>
          {shown === "ring" ? <RingDrawing picture={picture} atHome={home} onOpen={open} /> : <AroundList people={around} />}
          <div className="legend">
            {shown === "ring" && <span>{text("overview-ring-inner")}</span>}
            {groups.map((group) => (
              <span key={group}>
                <DepartmentMark mark={markOfGroup(group)} />
                {group === networkGroup ? text("overview-own-network") : group === "" ? text("overview-others") : group}
              </span>
            ))}
            {fits && (
              <button
                type="button"
                className="as-other"
                onClick={() => {
                  setLook(look === "ring" ? "list" : "ring");
                }}
              >
                {look === "ring" ? text("overview-as-list") : text("overview-as-ring")}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** "6 fagpersoner, 14 ved start", with a dot for each: how much quieter it has become. */
function Professionals({ now, atStart }: { now: number; atStart: number | null }): ReactElement {
  const text = useText();
  const dots = Math.max(now, atStart ?? 0);
  return (
    <p className="professionals">
      {dots <= DOTS_MAX && (
        <span className="dots" aria-hidden>
          {Array.from({ length: dots }, (_, index) => (
            <i key={index} className={index < now ? undefined : "gone"} />
          ))}
        </span>
      )}
      <b>{now}</b>{" "}
      <span>{atStart === null ? text("overview-professionals", { now }) : text("overview-professionals-since", { now, start: atStart })}</span>
    </p>
  );
}

function AroundList({ people }: { people: readonly RingPerson[] }): ReactElement {
  const text = useText();
  const { open } = useOverview();
  return (
    <ul className="around-list" aria-label={text("overview-around")}>
      {people.map(({ id, name, role, group, ring }) => (
        <li key={id}>
          <DepartmentMark mark={markOfGroup(group)} />
          <button
            type="button"
            className="person-link"
            onClick={() => {
              open(id);
            }}
          >
            <bdi>{name}</bdi>
          </button>
          <bdi className="muted">{role}</bdi>
          <span className="quiet">{text("overview-nearness", { ring })}</span>
        </li>
      ))}
    </ul>
  );
}
