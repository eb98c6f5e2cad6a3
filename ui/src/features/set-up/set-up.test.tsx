import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fields } from "../../backend/fields.gen";
import { createLocalization } from "../../i18n/localization";
import { violations } from "../../testing/axe";
import { plain, requests } from "../../testing/record-field";
import { renderScreen } from "../../testing/render";
import { setUpProgram } from "../../testing/set-up";
import { kinds } from "./kinds";
import { SetUpScreen } from "./SetUpScreen";
import { codeWords, fieldWords, kindWords, specOf } from "./words";

async function draw(may_edit = true) {
  const backend = setUpProgram(may_edit);
  const drawn = renderScreen(<SetUpScreen />, backend, "/opsaetning");
  await screen.findByRole("heading", { name: /Opsætning/, level: 1 });
  if (may_edit) await screen.findByRole("table", { name: "Ydelser" });
  return { ...drawn, backend };
}

const row = (name: RegExp) => within(screen.getByRole("row", { name }));
const cell = (name: RegExp) => screen.getByRole("button", { name });

describe("the set-up", () => {
  it("shows a table for each kind, and where each row came from", async () => {
    const { container, user } = await draw();
    expect(await row(/Familiebehandling/).findByText("Makker")).toBeVisible();
    expect(row(/Støttekontaktperson/).getByText("Makker, rettet")).toBeVisible();
    expect(row(/Sommerlejr/).getByText("jer selv")).toBeVisible();
    expect(row(/Familiebehandling/).getByText("makkerparret")).toBeVisible();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Niveauer i stafetloggen" }));
    expect(await screen.findByRole("table", { name: "Niveauer i stafetloggen" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Niveauer i stafetloggen" })).toHaveAttribute("aria-current", "true");
  });

  it("tells who may not write in it why, and shows nothing to write in", async () => {
    const { container } = await draw(false);
    expect(await screen.findByRole("heading", { name: "Opsætningen er for administratorer" })).toBeVisible();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it("is written in where it stands, by keyboard, and one step goes back", async () => {
    const { user, backend } = await draw();
    const name = cell(/Navn\W+Sommerlejr/);
    name.focus();
    await user.keyboard("{F2} i juli{Enter}");
    await waitFor(() => {
      expect(requests(backend, "field_set")).toEqual([
        { family: null, entity: "s3", field: "name", value: { type: "text", value: "Sommerlejr på Ærø i juli" }, seen: ["s3-name"] },
      ]);
    });
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => {
      expect(requests(backend, "change_undo")).toEqual([{ family: null, change: "c1" }]);
    });
  });

  it("offers rows of the set-up and codes in words", async () => {
    const { user, backend } = await draw();
    await user.click(cell(/Forvaltning\W+Sommerlejr/));
    await user.click(await screen.findByRole("option", { name: /Sundheds/ }));
    await waitFor(() => {
      expect(requests(backend, "field_set").at(-1)).toMatchObject({ field: "department", value: { type: "thing", value: "suf" } });
    });
    await user.click(cell(/Hvem leverer\W+Sommerlejr/));
    await user.click(await screen.findByRole("option", { name: "specialist" }));
    await waitFor(() => {
      expect(requests(backend, "field_set").at(-1)).toMatchObject({ field: "delivered_by", value: { type: "text", value: "specialist" } });
    });
  });

  it("makes a new row and stands in its first cell", async () => {
    const { user, backend } = await draw();
    await user.click(screen.getByRole("button", { name: "Ny ydelse" }));
    await waitFor(() => {
      expect(cell(/Navn\W+uden navn/)).toHaveFocus();
    });
    expect(requests(backend, "entity_create")).toEqual([{ family: null, kind: "service", fields: [] }]);
  });

  it("takes a new row back with Esc as long as nothing stands in it", async () => {
    const { user, backend } = await draw();
    await user.click(screen.getByRole("button", { name: "Ny ydelse" }));
    await waitFor(() => {
      expect(cell(/Navn\W+uden navn/)).toHaveFocus();
    });
    await user.keyboard("Bad{Escape}");
    expect(requests(backend, "change_undo")).toEqual([]);
    await waitFor(() => {
      expect(cell(/Navn\W+uden navn/)).toHaveFocus();
    });
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: /Navn\W+uden navn/ })).not.toBeInTheDocument();
    });
    expect(requests(backend, "change_undo")).toHaveLength(1);
    expect(document.activeElement).toHaveAttribute("data-cell");
  });

  it("unfolds what takes more room, and puts away at once with the way back beside it", async () => {
    const { container, user, backend } = await draw();
    const more = screen.getByRole("button", { name: /Mere om .*Støttekontaktperson/ });
    await user.click(more);
    expect(more).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText(/er rettet her/)).toBeVisible();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Læg væk" }));
    await waitFor(() => {
      expect(screen.queryByRole("row", { name: /Støttekontaktperson/ })).not.toBeInTheDocument();
    });
    expect(requests(backend, "entity_archive")).toEqual([{ family: null, entity: "s2", archived: true, seen: ["s2-made"] }]);
    await waitFor(() => {
      expect(cell(/Navn\W+Sommerlejr/)).toHaveFocus();
    });
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    expect(await screen.findByRole("row", { name: /Støttekontaktperson/ })).toBeVisible();
  });

  it("offers in words what a newer program brings, and takes it over once", async () => {
    const { user, backend } = await draw();
    const offer = await screen.findByText(/nye rækker med, som ikke er her/);
    expect(plain(offer)).toContain("3 nye rækker med, som ikke er her, og 1 rettelse. Det, I selv har skrevet, bliver stående.");
    await user.click(screen.getByRole("button", { name: "Tag det med" }));
    expect(await screen.findByText(/Nye rækker, der er kommet med/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Tag det med" })).not.toBeInTheDocument();
    expect(backend.count("set_up_adopt")).toBe(1);
  });

  it("writes several short texts one after the other", async () => {
    const { user, backend } = await draw();
    await user.click(screen.getByRole("button", { name: "Lovgrundlag" }));
    await user.click(await screen.findByRole("button", { name: /Mere om .*BL § 32/ }));
    const names = cell(/Hed før\W+BL § 32/);
    names.focus();
    await user.keyboard("{F2}; SEL § 54{Enter}");
    await waitFor(() => {
      expect(requests(backend, "element_put")).toEqual([
        { family: null, entity: "b1", field: "old_names", element: { type: "text", value: "SEL § 54" }, present: true },
      ]);
    });
  });
});

describe.each(["da-DK", "en-GB"] as const)("the words in %s", (locale) => {
  const localization = createLocalization(locale);
  const say = (id: string, values?: Record<string, string | number>): string => localization.getString(id, values ?? null);

  it("are there for every kind, field and code, none taken for another's", () => {
    const named = kinds.map(({ kind }) => kindWords(say, kind));
    expect(new Set(named).size).toBe(kinds.length);
    const last = fieldWords(say, "unheard-of");
    for (const { kind, columns, more } of kinds) {
      const said = [...columns, ...more].map((field) => [field, fieldWords(say, field)] as const);
      expect(new Set(said.map(([, words]) => words)).size).toBe(said.length);
      for (const [field, words] of said) if (field !== "meets_every_days") expect(words, field).not.toBe(last);
      for (const field of [...columns, ...more]) {
        const codes = specOf(kind, field)?.codes ?? [];
        for (const code of codes) expect(codeWords(say, kind, field, code), code).not.toBe(codeWords(say, "x", "x", "unheard-of"));
      }
    }
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(kinds.map(({ kind }) => kind)));
  });
});
