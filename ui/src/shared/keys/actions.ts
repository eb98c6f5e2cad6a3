import { matches, isTyped, isWriting } from "./shortcut";
import type { Keys } from "./shortcut";

/** Something a person can do here and now, by a key, in the search field, or both. */
export interface Action {
  /** Names it among the others of its screen. */
  id: string;
  /** What it does, in words. */
  label: string;
  /** Its key; without one it is only found by searching. */
  keys?: Keys;
  /** Another key that does the same, for who has it from elsewhere: "/" to find. */
  also?: Keys;
  run: () => void;
}

/** Who registered: what is put down last comes first, and a dialog's actions hide all beneath it. */
interface Sheet {
  layer: number;
  actions: readonly Action[];
}

/** Everything that can be done at the moment. */
export class Actions {
  private sheets: readonly Sheet[] = [];
  private layers: readonly number[] = [0];
  private next = 1;
  private active: readonly Action[] = [];

  /** What can be done now, the newest screen's first. The same list until something changes. */
  readonly list = (): readonly Action[] => this.active;

  /** Puts down a screen's actions; returns how to take them up again. */
  readonly register = (layer: number, actions: readonly Action[]): (() => void) => {
    const sheet: Sheet = { layer, actions };
    this.change([...this.sheets, sheet], this.layers);
    return () => {
      this.change(this.sheets.filter((other) => other !== sheet), this.layers);
    };
  };

  /** A dialog opens: what lies beneath waits. */
  readonly openLayer = (layer: number): (() => void) => {
    this.change(this.sheets, [...this.layers, layer]);
    return () => {
      this.change(this.sheets, this.layers.filter((other) => other !== layer));
    };
  };

  readonly nextLayer = (): number => this.next++;

  /** Does what the key says, if it says anything here. */
  readonly press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.getModifierState("AltGraph")) return;
    const writing = isWriting(event.target);
    const says = (keys: Keys | undefined): boolean => keys !== undefined && matches(keys, event) && !(writing && isTyped(keys));
    const action = this.active.find(({ keys, also }) => says(keys) || says(also));
    if (action === undefined) return;
    event.preventDefault();
    if (!event.repeat) action.run();
  };

  private change(sheets: readonly Sheet[], layers: readonly number[]): void {
    this.sheets = sheets;
    this.layers = layers;
    const top = layers.at(-1) ?? 0;
    // What holds everywhere (layer -1, the lock) also holds above a dialog.
    this.active = sheets.filter(({ layer }) => layer === top || layer === everywhere).toReversed().flatMap(({ actions }) => actions);
  }
}

/** The layer of what can always be done. */
export const everywhere = -1;
