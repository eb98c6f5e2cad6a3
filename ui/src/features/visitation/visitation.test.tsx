import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { violations } from "../../testing/axe";
import { fakeBackend, refusal } from "../../testing/fake-backend";
import type { FakeBackend } from "../../testing/fake-backend";
import { candidate, listed, playGrossList } from "../../testing/gross-list";
import { renderScreen } from "../../testing/render";
import { VisitationScreen } from "./VisitationScreen";

function draw(candidates = listed, more: Parameters<FakeBackend["answer"]>[0] = {}) {
  const backend = fakeBackend();
  playGrossList(backend, candidates);
  backend.answer(more);
  const onOpen = vi.fn();
  return { ...renderScreen(<VisitationScreen onOpen={onOpen} />, backend, "/visitation"), backend, onOpen };
}

const bare = (element: Element) => element.textContent.replace(/[\u2068\u2069]/g, "");
const names = () => screen.getAllByRole("rowheader").map((cell) => bare(cell.querySelector("bdi") ?? cell));

async function openFamily(user: ReturnType<typeof draw>["user"], name: RegExp) {
  await user.click(await screen.findByRole("row", { name }));
  return within(await screen.findByRole("dialog"));
}

describe("the list", () => {
  it("shows those who can be asked, and all who ever stood there when one wants", async () => {
    const { user, container } = draw();
    await screen.findByRole("row", { name: /Demir/ });
    expect(names()).toEqual(["Sørensen Bach", "Demir", "Holm"]);
    expect(bare(screen.getByRole("row", { name: /Sørensen Bach/ }))).toContain("4, heraf 2 børn");
    expect(within(screen.getByRole("row", { name: /Demir/ })).getByText("Beskyttet adresse")).toBeVisible();
    expect(within(screen.getByRole("row", { name: /Holm/ })).getByText("kendt")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /Alle/ }));
    expect(names()).toContain("Åkjær");
    expect(await violations(container)).toEqual([]);
  });

  it("opens a family by a press anywhere on its row", async () => {
    const { user } = draw();
    const row = await screen.findByRole("row", { name: /Demir/ });
    await user.click(within(row).getAllByRole("gridcell").at(-1) ?? row);
    expect(await screen.findByRole("dialog", { name: /Demir/ })).toBeVisible();
  });

  it("says how one begins when it is empty", async () => {
    const { container } = draw([]);
    expect(await screen.findByRole("heading", { name: "Her er ingen familier" })).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });

  it("says so when all have answered", async () => {
    draw([candidate("c1", "Bach", { status: "consented" })]);
    expect(await screen.findByText("Alle på listen har svaret.")).toBeVisible();
  });

  it("tells who is not in the team that they are not", async () => {
    const { backend } = draw();
    backend.answer({
      candidate_list: () => {
        throw refusal("not-found");
      },
    });
    expect(await screen.findByRole("heading", { name: "Du er ikke med i teamet" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Hent liste" })).not.toBeInTheDocument();
  });

  it("says so when there is no team", async () => {
    draw(listed, { entity_list: () => ({ entities: [] }) });
    expect(await screen.findByRole("heading", { name: "Der er ikke sat et team op" })).toBeVisible();
  });

  it("says so when it cannot be fetched, with a way on", async () => {
    const { backend } = draw();
    backend.answer({
      candidate_list: () => {
        throw refusal("internal");
      },
    });
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.queryByText(/Tryk på »Hent liste«/)).not.toBeInTheDocument();
  });
});

describe("a family on the list", () => {
  it("shows its persons, without numbers, and a plate where an address is protected", async () => {
    const { user } = draw();
    const sheet = await openFamily(user, /Sørensen Bach/);
    const rows = (await sheet.findAllByRole("listitem")).map(bare);
    expect(rows[0]).toContain("Mette Sørensen Bach");
    expect(rows[0]).toContain("38 år");
    expect(rows[0]).toContain("Ruten 3, 2700 Brønshøj");
    await user.keyboard("{Escape}");
    const other = await openFamily(user, /Demir/);
    await other.findAllByRole("listitem");
    expect(other.queryByText(/Ruten/)).not.toBeInTheDocument();
    expect(other.getAllByText("Beskyttet adresse")).toHaveLength(2);
    expect(await violations(document.body)).toEqual([]);
  });

  it("loses its addresses when somebody's is protected, once one has said so twice", async () => {
    const { user, backend } = draw();
    const sheet = await openFamily(user, /Sørensen Bach/);
    await user.click(await sheet.findByRole("button", { name: /Mette Sørensen Bach Beskyt adressen/ }));
    expect(backend.count("candidate_protect")).toBe(0);
    expect(sheet.getByText(/fjernes adresserne i familien for altid/)).toBeVisible();
    expect(await violations(document.body)).toEqual([]);
    expect(sheet.getByRole("button", { name: "Fjern adresserne" })).toHaveFocus();
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(sheet.getAllByText("Beskyttet adresse")).toHaveLength(2);
    });
    expect(backend.calls.find(({ name }) => name === "candidate_protect")?.request).toMatchObject({
      candidate: "c1", person: "Mette Sørensen Bach",
    });
    expect(sheet.queryByText(/Ruten/)).not.toBeInTheDocument();
    expect(sheet.getByText("Mette Sørensen Bach")).toHaveFocus();
  });

  it("is written down as asked, or as having said no, over what one saw", async () => {
    const { user, backend } = draw();
    const sheet = await openFamily(user, /Sørensen Bach/);
    await user.click(sheet.getByRole("button", { name: "De siger nej" }));
    await waitFor(() => {
      expect(sheet.getByText("Har sagt nej")).toBeVisible();
    });
    expect(backend.calls.find(({ name }) => name === "field_set")?.request).toMatchObject({
      family: null, entity: "c1", field: "status", value: { type: "text", value: "declined" }, seen: ["seen-status"],
    });
    expect(sheet.queryByRole("button", { name: /De siger ja/ })).not.toBeInTheDocument();
  });

  it("gets its own record when it says yes, and one goes there", async () => {
    const { user, backend, onOpen } = draw();
    const sheet = await openFamily(user, /Sørensen Bach/);
    await user.click(sheet.getByRole("button", { name: /De siger ja/ }));
    const day = sheet.getByRole("textbox", { name: "Hvornår sagde de ja?" });
    expect(day).toHaveFocus();
    await user.clear(day);
    await user.type(day, "snart{Enter}");
    expect(await sheet.findByText(/Skriv for eksempel/)).toBeVisible();
    expect(day).toHaveFocus();
    await user.clear(day);
    await user.type(day, "i dag");
    await user.type(sheet.getByRole("textbox", { name: /Hvordan/ }), "Underskrevet på skolen{Enter}");
    await waitFor(() => {
      expect(onOpen).toHaveBeenCalledWith("f9");
    });
    expect(backend.calls.find(({ name }) => name === "candidate_admit")?.request).toMatchObject({
      candidate: "c1", given_on: "2026-11-24", evidence: "Underskrevet på skolen",
    });
  });
});
