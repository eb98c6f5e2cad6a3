import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TodayView } from "../../backend/bindings.gen";
import { fakeBackend } from "../../testing/fake-backend";
import { renderScreen } from "../../testing/render";
import { at, drawnToday, emptyToday, line, meeting, today } from "../../testing/today";
import { TodayScreen } from "./TodayScreen";

function draw(page: TodayView = drawnToday) {
  const backend = fakeBackend({ today_show: () => page, seen_mark_all: () => null });
  const onOpenThing = vi.fn();
  const drawn = renderScreen(<TodayScreen onOpen={vi.fn()} onOpenThing={onOpenThing} onSettle={vi.fn()} onNear={vi.fn()} />, backend);
  return { ...drawn, backend, onOpenThing };
}

const bare = (element: Element) => element.textContent.replace(/[\u2068\u2069]/g, "");
const linesOf = async (name: RegExp) => within(await screen.findByRole("region", { name })).getAllByRole("listitem").map(bare);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What leaving sets off has been asked by now. */
const settled = () => act(() => vi.advanceTimersByTimeAsync(50));

const pass = (ms: number) => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

describe("the day", () => {
  it("has its meetings by time, with a line where one is", async () => {
    const { user, onOpenThing } = draw();
    expect(await linesOf(/^I dag/)).toEqual([
      "10.30Telefon med børnehaven, NowakSkriv i stafetloggen",
      "11.52",
      "13.00Hjemmebesøg, Haddad LundAhornparken 14, 2. tv. · med OmarLigger klar, også uden net",
      "15.30Netværksmøde, DemirTingbjerg Skole, lokale 12Ligger klar, også uden net",
    ]);
    await user.click(screen.getByRole("button", { name: "Skriv i stafetloggen" }));
    expect(onOpenThing).toHaveBeenLastCalledWith("nowak", "meeting", "phone");
  });

  it("goes on with the clock, and asks anew when it is another day", async () => {
    const { backend } = draw({ ...drawnToday, now_ms: at(today, "23:58") });
    await linesOf(/^I dag/);
    pass(61_000);
    expect((await linesOf(/^I dag/)).at(-1)).toBe("23.59");
    expect(backend.count("today_show")).toBe(1);
    pass(120_000);
    expect(backend.count("today_show")).toBe(2);
  });

  it("does not go back when one comes back to it", async () => {
    function Away(): ReactElement {
      const [here, setHere] = useState(true);
      return (
        <>
          <button onClick={() => { setHere(!here); }}>Frem og tilbage</button>
          {here && <TodayScreen onOpen={vi.fn()} onOpenThing={vi.fn()} onSettle={vi.fn()} onNear={vi.fn()} />}
        </>
      );
    }
    const backend = fakeBackend({ today_show: () => ({ ...drawnToday, now_ms: at(today, "11:30") }), seen_mark_all: () => null });
    renderScreen(<Away />, backend);
    await linesOf(/^I dag/);
    fireEvent.click(screen.getByRole("button", { name: "Frem og tilbage" }));
    pass(4 * 60_000);
    fireEvent.click(screen.getByRole("button", { name: "Frem og tilbage" }));
    expect(await linesOf(/^I dag/)).toContain("11.34");
  });

  it("says nowhere where one meets a protected family", async () => {
    const visit = meeting(today, "13:00", { location: "Hemmelig Allé 7" });
    draw(emptyToday({ families: [line("k", "Kjeldsen", { is_protected: true, next_meeting: visit })], agenda: [{ family: "k", meeting: visit }] }));
    expect((await linesOf(/^I dag/)).at(-1)).toContain("Beskyttet adresse");
    expect(document.body).not.toHaveTextContent("Hemmelig");
  });

  it("says so when nobody is to be met", async () => {
    draw(emptyToday());
    expect(await screen.findByText("Ingen møder i dag.")).toBeVisible();
    expect(screen.queryByRole("region", { name: /team/i })).not.toBeInTheDocument();
  });
});

describe("the team", () => {
  it("has its next meeting, and what there is to talk about", async () => {
    draw();
    const team = await screen.findByRole("region", { name: "Tværgående team Tingbjerg" });
    expect(bare(team)).toContain("tors. 26. nov. kl. 9.00 · Tingbjerg Skole");
    expect(await linesOf(/Tværgående/)).toEqual([
      "1 ny familie at vurdere",
      "1 opfølgning eller aftale over tiden",
      "1 sted, hvor indsatser støder sammen",
      "1 felt med to værdier",
    ]);
  });
});

describe("what is new", () => {
  it("says who did what in which family, and leads there", async () => {
    const { user, onOpenThing } = draw();
    expect(await linesOf(/^Nyt siden/)).toEqual([
      "ONRettede »Faste tider« i Praktik Petrović8.02",
      "AFSkrev i stafetloggen Haddad Lundi går",
      "KMNy indsats: Fritidspas Olesensøn. 22. nov.",
    ]);
    expect(screen.getByRole("img", { name: "Omar Nielsen" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Skrev i stafetloggen .*Haddad Lund/ }));
    expect(onOpenThing).toHaveBeenLastCalledWith("lund", "log_entry", "e1");
    expect(document.body).not.toHaveTextContent("Salma kom til tiden");
  });

  it("counts as seen once one has looked for two seconds and leaves, and not before", async () => {
    const { backend, unmount } = draw();
    await linesOf(/^Nyt siden/);
    pass(2100);
    expect(backend.count("seen_mark_all")).toBe(0);
    unmount();
    await waitFor(() => {
      expect(backend.calls.at(-1)).toEqual({ name: "seen_mark_all", request: {} });
    });
  });

  it("stays new for who leaves at once", async () => {
    const { backend, unmount } = draw();
    await linesOf(/^Nyt siden/);
    pass(500);
    unmount();
    await settled();
    expect(backend.count("seen_mark_all")).toBe(0);
  });

  it("stays new while it is out of sight", async () => {
    vi.spyOn(window.IntersectionObserver.prototype, "observe").mockImplementation(() => undefined);
    const { backend, unmount } = draw();
    await linesOf(/^Nyt siden/);
    pass(5000);
    unmount();
    await settled();
    expect(backend.count("seen_mark_all")).toBe(0);
  });

  it("wants to be looked at as long again when something came in between", async () => {
    const { backend, client, unmount } = draw();
    await linesOf(/^Nyt siden/);
    pass(2100);
    const [first] = drawnToday.news;
    if (first === undefined) throw new Error("nothing is new in the fixture");
    const newer = { ...first, news: { ...first.news, change: "c9", kind: "goal", field: null, is_made: true, caption: "I skole hver dag" } };
    backend.answer({ today_show: () => ({ ...drawnToday, news: [newer, ...drawnToday.news] }) });
    await act(() => client.invalidateQueries());
    await screen.findByText(/Nyt mål/);
    unmount();
    await settled();
    expect(backend.count("seen_mark_all")).toBe(0);
  });

  it("is nothing for who has seen it all, and then there is nothing to note", async () => {
    const { backend, unmount } = draw(emptyToday({ seen_at_ms: at(today, "08:00") }));
    expect(await screen.findByRole("region", { name: /Nyt siden .?kl. .?8.00/ })).toHaveTextContent("Ikke noget nyt fra de andre.");
    pass(5000);
    unmount();
    await settled();
    expect(backend.count("seen_mark_all")).toBe(0);
  });
});
