import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { UndoProvider } from "../../record/Undo";
import { violations } from "../../testing/axe";
import { refusal } from "../../testing/fake-backend";
import { entity, number, text, thing, things, wrote } from "../../testing/plan/entities";
import { planPage } from "../../testing/plan/haddad-lund";
import { planBackend } from "../../testing/plan/plan-backend";
import type { PlanBackend } from "../../testing/plan/plan-backend";
import { renderScreen } from "../../testing/render";
import { PlanScreen } from "./PlanScreen";

const family = "haddad-lund";

async function draw(backend: PlanBackend = planBackend(), hash = "") {
  const drawn = renderScreen(
    <UndoProvider family={family}>
      <PlanScreen familyId={family} />
    </UndoProvider>,
    backend,
    `/familie/${family}/plan${hash === "" ? "" : `#${hash}`}`,
  );
  await screen.findByText("Aftaler i alt");
  return { backend, ...drawn };
}

const plain = (of: Element | null | undefined) => (of?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
// eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- what is not there fails where it is used
const found = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const line = (id: string) => found(`tr[data-entity="${id}"]`);
const cellOf = (id: string, field: string) => found(`[data-entity="${id}"] [data-field="${field}"] [data-cell]`);
const requests = (backend: PlanBackend, name: string) => backend.calls.filter((call) => call.name === name).map(({ request }) => request);

describe("the plan", () => {
  it("says which version it is, whose yes it has, and what changed since", async () => {
    const { user, container } = await draw();
    const strip = screen.getByRole("region", { name: "Planens version" });
    expect(plain(strip)).toContain("Version 4 i kraft siden tors. 29. okt.");
    expect(plain(strip)).toContain("Godkendt af Rima og Jonas");
    expect(plain(strip)).toContain("3 ændringer siden familiens godkendelse");
    expect(plain(line("i-praktik").querySelector("s"))).toBe("12 t");
    expect(within(line("i-samtale")).getByText("ny")).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Se dem" }));
    const dialog = await screen.findByRole("dialog");
    expect(plain(dialog)).toMatch(/Virksomhedspraktik.*Timer.*12 t.*15 t/);
    expect(await violations(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Timer" }));
    await waitFor(() => {
      expect(cellOf("i-praktik", "weekly_minutes")).toHaveFocus();
    });
  });

  it("has its goals at a glance, with what is to be settled; what is reached is folded away", async () => {
    await draw();
    const outline = screen.getByRole("navigation", { name: "Mål" });
    expect(plain(outline)).toMatch(/Nu.*Arbejde, Rima.*4.*Skole, Salma.*5.*Bagefter.*Vi vil spise aftensmad.*3.*Søvn, Elias.*6.*Senere.*Fritid, Yusuf.*–/);
    expect(within(outline).getByRole("img", { name: "Her står to værdier" }).closest("button")).toHaveTextContent("Skole");
    expect(within(outline).getByRole("img", { name: "Noget støder sammen" })).toBeInTheDocument();
    expect(plain(outline)).toContain("Sektorplaner: 3 knyttet til");
    expect(screen.getByText(/1.* mål, der er nået/).closest("details")).not.toHaveAttribute("open");
    expect(screen.getByRole("heading", { name: "Uden mål" })).toBeInTheDocument();
  });

  it("shows the age of a child, whoever is busy, and never the provisional winner of a clash", async () => {
    await draw();
    expect(plain(document.querySelector('[data-goal="g-school"] .goal-meta'))).toContain("11 år");
    expect(plain(line("i-behandling"))).toContain("Rima optaget");
    expect(plain(line("i-samtale"))).toContain("to værdier");
    expect(plain(line("i-samtale"))).not.toContain("1,5");
  });

  it("the week follows while hours are edited, and both values of a clash leave a question mark", async () => {
    const { user } = await draw();
    const week = screen.getByRole("region", { name: /Uge.*48/ });
    expect(plain(week)).toMatch(/Rima17 t.*Salma1,5 t\?/);
    expect(plain(week)).toContain("i dag, tirs. 24.");
    expect(plain(week)).toContain("Rima er optaget til 14.");
    cellOf("i-praktik", "weekly_minutes").focus();
    await user.keyboard("10{Enter}");
    await waitFor(() => {
      expect(plain(week)).toContain("Rima12 t");
    });
    await user.click(within(week).getByRole("button", { name: "Flyt" }));
    await waitFor(() => {
      expect(cellOf("i-behandling", "weekly_slots")).toHaveFocus();
    });
    await user.click(within(week).getByRole("button", { name: "Ugen efter" }));
    expect(await screen.findByRole("region", { name: /Uge.*49/ })).toBeInTheDocument();
  });

  it("goes to what the address names", async () => {
    await draw(planBackend(), "i-dansk");
    await waitFor(() => {
      expect(cellOf("i-dansk", "title")).toHaveFocus();
    });
  });

  it("writes down the family's yes: who, how, in which language", async () => {
    const { user, backend } = await draw();
    await user.click(screen.getByRole("button", { name: "Bed familien om et ja" }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getAllByRole("checkbox", { checked: true }).map((box) => plain(box.parentElement))).toEqual(["Rima", "Jonas"]);
    expect(plain(dialog)).toContain("Ét sted står der to værdier");
    expect(await violations(dialog)).toEqual([]);
    expect(within(dialog).getByRole("button", { name: /Rima og Jonas.? siger ja/ })).toBeInTheDocument();
    await user.click(within(dialog).getByRole("checkbox", { name: "Jonas" }));
    await user.click(within(dialog).getByRole("radio", { name: "Skrevet under" }));
    await user.selectOptions(within(dialog).getByRole("combobox"), "ar");
    await user.click(within(dialog).getByRole("button", { name: /Rima.? siger ja/ }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
    expect(requests(backend, "plan_approve")).toEqual([
      { family, plan: "plan", members: ["rima"], how: "signed", language: "ar", witness: null },
    ]);
    expect(screen.queryByText(/ændringer siden/)).not.toBeInTheDocument();
  });

  it("puts away at once, says so, and gives back", async () => {
    const { user } = await draw();
    await user.click(within(line("i-dansk")).getByRole("button", { name: /^Alt om/ }));
    await user.click(await screen.findByRole("button", { name: "Læg væk" }));
    await waitFor(() => {
      expect(line("i-dansk")).toBeNull();
    });
    expect(plain(document.querySelector(".plan-away"))).toContain("»Dansk om aftenen« er lagt væk.");
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => {
      expect(line("i-dansk")).not.toBeNull();
    });
  });

  it("an answer on the scale is an entry of its own, and one step back", async () => {
    const { user, backend } = await draw();
    screen.getByRole("button", { name: /Hvor langt er vi.*Arbejde/ }).focus();
    await user.keyboard("6{Enter}");
    await waitFor(() => {
      expect(requests(backend, "entry_make")).toEqual([
        {
          family,
          kind: "goal_progress",
          fields: [
            { field: "goal", value: thing("g-work") },
            { field: "rated_on", value: { type: "day", value: "2026-11-24" } },
            { field: "value", value: number(6) },
          ],
        },
      ]);
    });
  });

  it("shows a field only when it helps", async () => {
    const { user, container } = await draw();
    await user.click(within(line("i-praktik")).getByRole("button", { name: /^Alt om/ }));
    const more = found('[data-entity-more="i-praktik"]');
    expect(within(more).getByText("Ydelse", { selector: "dt" })).toBeInTheDocument();
    expect(within(more).queryByText("Lovgrundlag", { selector: "dt" })).not.toBeInTheDocument();
    await user.click(within(more).getByRole("button", { name: "Flere felter" }));
    expect(within(more).getByText("Lovgrundlag", { selector: "dt" })).toBeInTheDocument();
    expect(within(more).getByText("Hvem i familien må se det", { selector: "dt" })).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });
});

describe("the plan in other states", () => {
  it("says why it cannot be shown, and tries again", async () => {
    const backend = planBackend();
    const { plan_show: works } = { plan_show: () => backend.page() };
    backend.answer({
      plan_show: () => {
        throw refusal("internal");
      },
    });
    const { user } = renderScreen(<UndoProvider family={family}><PlanScreen familyId={family} /></UndoProvider>, backend);
    const again = await screen.findByRole("button", { name: "Prøv igen" });
    backend.answer({ plan_show: works });
    await user.click(again);
    expect(await screen.findByRole("region", { name: "Planens version" })).toBeInTheDocument();
  });

  it("an empty one begins with the family's words, and with a plan", async () => {
    const nothing = { plan: null, versions: [], approvals: [], changes: null, goals: [], horizons: [], progress: [], interventions: [], collisions: [], sector_plans: [], contracts: [] };
    const { user, backend, container } = await draw(planBackend({ ...planPage, ...nothing }));
    expect(screen.getByText(/Begynd med familiens egne ord/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Bed familien om et ja" })).not.toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    await user.keyboard("n");
    await user.keyboard("Vi vil sove om natten.{Enter}");
    await screen.findByRole("heading", { name: /Vi vil sove om natten/ });
    expect(requests(backend, "entity_create")).toMatchObject([{ kind: "family_plan" }, { kind: "goal", fields: [{ field: "plan", value: thing("new-1") }, {}, {}, {}] }]);
    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText(/Begynd med familiens egne ord/)).toBeInTheDocument();
  });

  it("holds with names missing, no department, and codes it does not know", async () => {
    const odd = entity("intervention", "odd", { goals: things("g-work"), status: text("of-a-newer-program"), provider: thing("nobody-here"), members: things("gone") });
    const page = { ...planPage, people: [], interventions: [...planPage.interventions, odd], goals: planPage.goals.map((one) => wrote(one, "own_words", { type: "nothing" })) };
    await draw(planBackend(page));
    expect(plain(line("odd"))).toContain("andet");
  });

  it("is drawn quickly with forty interventions", async () => {
    const many = Array.from({ length: 40 }, (_, index) => entity("intervention", `many-${index}`, { title: text(`Indsats ${index}`), goals: things("g-work"), status: text("running") }));
    await draw(planBackend({ ...planPage, interventions: many }));
    expect(document.querySelectorAll("tr[data-row]")).toHaveLength(40);
  });
});
