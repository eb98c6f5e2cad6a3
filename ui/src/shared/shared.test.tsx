import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Language } from "../i18n/Language";
import { ErrorBoundary } from "./ErrorBoundary";
import { formatDay } from "./format-day";
import { initials } from "./initials";
import { followTheme } from "./theme";

describe("formatDay", () => {
  const today = new Date(2026, 10, 24);

  it("writes a day as Danes do", () => {
    expect(formatDay("2026-11-24", "da-DK", today)).toBe("tirs. 24. nov.");
    expect(formatDay("2026-05-03", "da-DK", today)).toBe("søn. 3. maj");
  });

  it("adds the year when it is another", () => {
    expect(formatDay("2025-12-31", "da-DK", today)).toContain("2025");
  });

  it("leaves what is not a day as it stands", () => {
    expect(formatDay("snart", "da-DK", today)).toBe("snart");
  });

  it("needs one formatter for however many days of a language", () => {
    let made = 0;
    class Counted extends Intl.DateTimeFormat {
      constructor(...args: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        super(...args);
        made += 1;
      }
    }
    vi.stubGlobal("Intl", { DateTimeFormat: Counted });
    for (const day of ["2026-11-23", "2026-11-24", "2026-11-25"]) formatDay(day, "nn-NO", today);
    expect(made).toBe(1);
    expect(formatDay("2025-11-25", "nn-NO", today)).toContain("2025");
    expect(made).toBe(2);
    vi.unstubAllGlobals();
  });
});

describe("initials", () => {
  it.each([
    ["Lise Brandt", "LB"],
    ["Anne Marie Østergård", "AØ"],
    ["omar", "O"],
    ["  ", ""],
  ])("of %j are %j", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe("followTheme", () => {
  function computerThatWants(...wanted: string[]) {
    const listeners: (() => void)[] = [];
    vi.stubGlobal("matchMedia", (query: string) => ({
      get matches() {
        return wanted.some((word) => query.includes(word));
      },
      addEventListener: (_type: string, listener: () => void) => listeners.push(listener),
    }));
    return {
      nowWants: (...words: string[]) => {
        wanted = words;
        listeners.forEach((listener) => {
          listener();
        });
      },
    };
  }

  it("follows the computer, also when it changes; contrast wins", () => {
    const computer = computerThatWants();
    const page = document.createElement("html");
    followTheme(page);
    expect(page.dataset["theme"]).toBe("light");
    computer.nowWants("dark");
    expect(page.dataset["theme"]).toBe("dark");
    computer.nowWants("dark", "contrast");
    expect(page.dataset["theme"]).toBe("contrast");
    vi.unstubAllGlobals();
  });

  it("leaves a page alone that has its theme", () => {
    computerThatWants("dark");
    const page = document.createElement("html");
    page.dataset["theme"] = "contrast";
    followTheme(page);
    expect(page.dataset["theme"]).toBe("contrast");
    vi.unstubAllGlobals();
  });
});

describe("ErrorBoundary", () => {
  it("says what happened and offers a way on", async () => {
    let broken = true;
    function Fragile() {
      if (broken) throw new Error("drawn wrongly");
      return <p>Her er siden</p>;
    }
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <Language>
        <ErrorBoundary>
          <Fragile />
        </ErrorBoundary>
      </Language>,
    );
    complaints.mockClear();
    expect(screen.getByRole("heading", { name: "Noget gik galt på denne side" })).toBeVisible();
    expect(screen.queryByText("drawn wrongly")).not.toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(screen.getByText("Her er siden")).toBeVisible();
  });
});
