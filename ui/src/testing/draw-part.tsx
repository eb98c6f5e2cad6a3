import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import type { ReactNode } from "react";
import { Language } from "../i18n/Language";
import { TodayProvider } from "../shared/DayText";

/** Draws parts of a screen in Danish, on 24 November 2026. */
export function drawPart(children: ReactNode) {
  const user = userEvent.setup();
  const page = (inside: ReactNode) => (
    <Language>
      <TodayProvider value="2026-11-24">
        <main>{inside}</main>
      </TodayProvider>
    </Language>
  );
  const drawn = render(page(children));
  return {
    user,
    ...drawn,
    again: (inside: ReactNode) => {
      drawn.rerender(page(inside));
    },
  };
}

/** A save that always goes through, and remembers what it was asked. */
export const saves = () => vi.fn<(value: unknown) => Promise<void>>(() => Promise.resolve());

/** A field that nobody edits at the moment, by its label and value. */
export const cell = (name: RegExp | string) => screen.getByRole("button", { name });
