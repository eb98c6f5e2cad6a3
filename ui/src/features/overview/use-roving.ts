import { useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";

/** Something one can stand on, and where it is. */
export interface Stop {
  id: string;
  x: number;
  y: number;
}

interface Roving {
  /** 0 for the one that Tab comes to, -1 for the others. */
  tabIndex: (id: string) => 0 | -1;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

const ways: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest stop that way, where what lies to the side counts as further; null when there is none. */
export function stopThatWay(stops: readonly Stop[], from: Stop, key: string): Stop | null {
  const way = ways[key];
  if (way === undefined) return null;
  let best: { stop: Stop; far: number } | null = null;
  for (const stop of stops) {
    const [dx, dy] = [stop.x - from.x, stop.y - from.y];
    const along = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (stop.id === from.id || along < 1) continue;
    const far = along + 2 * aside;
    if (best === null || far < best.far) best = { stop, far };
  }
  return best?.stop ?? null;
}

/** One stop for Tab among many; the arrow keys go on from there to what lies that way. The handlers belong on what holds them all. */
export function useRoving(stops: readonly Stop[]): Roving {
  const [on, setOn] = useState<string | null>(null);
  const present = stops.some(({ id }) => id === on) ? on : (stops[0]?.id ?? null);

  function go(room: Element, stop: Stop | null | undefined): void {
    if (stop === null || stop === undefined) return;
    setOn(stop.id);
    room.querySelector<HTMLElement | SVGElement>(`[data-stop="${CSS.escape(stop.id)}"]`)?.focus();
  }

  return {
    tabIndex: (id) => (id === present ? 0 : -1),
    onFocus: (event) => {
      const id = event.target.closest("[data-stop]")?.getAttribute("data-stop");
      if (id !== null && id !== undefined) setOn(id);
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const from = stops.find(({ id }) => id === present);
      if (from === undefined) return;
      if (event.key === "Home") go(event.currentTarget, stops[0]);
      else if (event.key === "End") go(event.currentTarget, stops.at(-1));
      else if (event.key in ways) go(event.currentTarget, stopThatWay(stops, from, event.key));
      else return;
      event.preventDefault();
    },
  };
}

/** For what is no button by itself, such as a symbol in a drawing: Enter and Space press it. */
export function pressKey(press: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
}
