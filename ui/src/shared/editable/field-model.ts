import { tellLeftUnsaved } from "./left-unsaved";

/** What somebody had before them when they wrote: handed back with what they wrote, so that nothing is overwritten unseen. */
export type Seen = readonly string[] | undefined;

/** What a text that was typed means, or what is wrong with it in a sentence. */
export type Reading<Value> = { value: Value } | { problem: string };

/** How a field stands after a save, where the answer says so; else what the screen hands in next counts. */
export interface Stood<Value> {
  value: Value;
  seen: Seen;
}

/** What a screen says about one field. */
export interface FieldRules<Value, Draft> {
  value: Value;
  seen: Seen;
  onSave: (value: Value, seen: Seen) => Promise<Stood<Value> | undefined>;
  toDraft: (value: Value) => Draft;
  toValue: (draft: Draft) => Reading<Value> | Promise<Reading<Value>>;
  same: (one: Value, other: Value) => boolean;
  /** What it is called. */
  label: string;
  /** Saves while one types, this long after the last key; null waits until one is done. */
  asYouTypeMs: number | null;
  /** Brings what was typed on top of what somebody else made of the text meanwhile. */
  rebase: ((saved: Draft, typed: Draft, theirs: Draft) => Draft) | null;
  errorText: (reason: unknown) => string;
}

/** How a field stands on the screen. */
export interface FieldState<Value, Draft> {
  editing: boolean;
  draft: Draft;
  shown: Value;
  /** "slow" after 300 ms of saving; "saved" for two seconds after the program has acknowledged it. */
  status: "rest" | "slow" | "saved";
  error: string | null;
  /** Somebody else's value has come while one was writing. */
  overtaken: boolean;
}

/** After this long without an answer one is told that it is being saved. */
const SLOW_MS = 300;
/** How long "✓ gemt" stands. */
const TICK_MS = 2000;
/** How long the state after a save may take to come in. */
const SETTLE_MS = 1000;

/** Fields that may hold something unsaved; each says whether all of it is saved now. */
const open = new Set<() => Promise<boolean>>();

/**
 * Saves what stands in open fields, before the program locks. False when something could not be saved, or not within
 * `waitMs`: a save that is never answered must not keep the door open.
 */
export async function saveOpenFields(waitMs = 2000): Promise<boolean> {
  const all = Promise.all([...open].map((save) => save())).then((saved) => saved.every(Boolean));
  const tooLong = new Promise<boolean>((resolve) => {
    setTimeout(resolve, waitMs, false);
  });
  return Promise.race([all, tooLong]);
}

/** For what else holds something unsaved: `save` is called before the program locks. Returns how to take it back. */
export function savedBeforeLock(save: () => Promise<boolean>): () => void {
  open.add(save);
  return () => open.delete(save);
}

/** What somebody typed, where it was letters. */
function wordsOf(draft: unknown): string {
  if (typeof draft === "string") return draft.trim();
  return typeof draft === "object" && draft !== null && "typed" in draft ? wordsOf(draft.typed) : "";
}

/**
 * One field that is edited in place: what is typed, what is saved, and in which order. Saves of a field go one after the
 * other, each with what was seen before it, and what is typed is never lost to an answer that comes late.
 */
export class FieldModel<Value, Draft> {
  private readonly listeners = new Set<() => void>();
  private rules: FieldRules<Value, Draft>;
  private state: FieldState<Value, Draft>;
  /** What the draft was made from. */
  private base: Stood<Value>;
  private wanted: { value: Value; draft: Draft } | null = null;
  private running: Promise<boolean> | null = null;
  private failed = false;
  private wake: (() => void) | null = null;
  private timers: Record<"type" | "slow" | "tick", ReturnType<typeof setTimeout> | undefined> = {
    type: undefined,
    slow: undefined,
    tick: undefined,
  };

  constructor(rules: FieldRules<Value, Draft>) {
    this.rules = rules;
    const { value, seen, toDraft } = rules;
    this.base = { value, seen };
    this.state = { editing: false, draft: toDraft(value), shown: value, status: "rest", error: null, overtaken: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): FieldState<Value, Draft> => this.state;

  /** Stands on the screen from now on; what is typed but not saved when it leaves is saved then. */
  readonly attach = (): (() => void) => {
    open.add(this.flush);
    return () => {
      open.delete(this.flush);
      void this.leave();
      clearTimeout(this.timers.tick);
      clearTimeout(this.timers.slow);
    };
  };

  /** What the screen says now. */
  readonly update = (rules: FieldRules<Value, Draft>): void => {
    this.rules = rules;
    if (JSON.stringify(rules.seen) !== JSON.stringify(this.base.seen)) this.wake?.();
    if (this.running !== null) return;
    if (this.state.editing) this.set({ overtaken: !rules.same(rules.value, this.base.value) });
    else this.rest();
  };

  /** Begins to edit what stands there, or with what was typed. */
  readonly begin = (draft?: Draft): void => {
    if (this.state.editing) return;
    if (this.running === null) this.base = { value: this.rules.value, seen: this.rules.seen };
    this.set({ editing: true, draft: draft ?? this.rules.toDraft(this.state.shown), error: null, overtaken: false });
    if (draft !== undefined) this.saveSoon();
  };

  readonly change = (draft: Draft): void => {
    this.set({ draft, error: null, status: "rest" });
    this.saveSoon();
  };

  /** Leaves the field as it was. What was saved while typing stays saved. */
  readonly cancel = (): void => {
    clearTimeout(this.timers.type);
    this.failed = false;
    this.set({ editing: false, error: null, overtaken: false });
    if (this.running === null) this.rest();
  };

  /** Done: closes the field and saves it. Stays open, with a sentence, when what was typed means nothing. */
  readonly commit = async (draft = this.state.draft): Promise<boolean> => {
    if (!this.state.editing) return (await this.running) ?? true;
    clearTimeout(this.timers.type);
    const reading = this.rules.toValue(draft);
    const read = reading instanceof Promise ? await reading : reading;
    if ("problem" in read) {
      this.set({ draft, error: read.problem });
      return false;
    }
    const unchanged = this.running === null && !this.failed && this.rules.same(read.value, this.base.value);
    this.set({ editing: false, draft, error: null, overtaken: false });
    if (unchanged) {
      this.rest();
      return true;
    }
    this.set({ shown: read.value });
    return this.save({ value: read.value, draft });
  };

  /** Saves whatever is unsaved, and leaves the field as it stands. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timers.type);
    if (this.state.editing) return this.commit();
    return (await this.running) ?? true;
  };

  /** What cannot be saved any more is not lost without a word. */
  private async leave(): Promise<void> {
    const { draft } = this.state;
    if (await this.flush().catch(() => false)) return;
    const typed = wordsOf(draft);
    if (typed !== "") tellLeftUnsaved({ label: this.rules.label, typed });
  }

  private saveSoon(): void {
    const { asYouTypeMs } = this.rules;
    if (asYouTypeMs === null) return;
    clearTimeout(this.timers.type);
    this.timers.type = setTimeout(() => void this.saveTyped(), asYouTypeMs);
  }

  private async saveTyped(): Promise<void> {
    const { draft } = this.state;
    const read = await this.rules.toValue(draft);
    const unchanged = "value" in read && this.running === null && this.rules.same(read.value, this.base.value);
    // Half a date is no mistake yet.
    if ("problem" in read || unchanged || !this.state.editing) return;
    await this.save({ value: read.value, draft });
  }

  private save(wanted: { value: Value; draft: Draft }): Promise<boolean> {
    this.wanted = wanted;
    this.running ??= this.saveAll().finally(() => {
      this.running = null;
      this.update(this.rules);
    });
    return this.running;
  }

  /** One at a time; of those that come while one is under way only the newest is still wanted. */
  private async saveAll(): Promise<boolean> {
    this.timers.slow = setTimeout(() => {
      this.set({ status: "slow" });
    }, SLOW_MS);
    try {
      for (let next = this.wanted; next !== null; next = this.wanted) {
        this.wanted = null;
        const { seen } = this.base;
        const stood = (await this.rules.onSave(next.value, seen)) ?? (await this.settled(seen));
        this.takeOver(stood, next.draft, next.value);
      }
    } catch (reason) {
      return this.fail(reason);
    } finally {
      clearTimeout(this.timers.slow);
    }
    this.failed = false;
    this.set({ status: "saved", error: null });
    clearTimeout(this.timers.tick);
    this.timers.tick = setTimeout(() => {
      if (this.state.status === "saved") this.set({ status: "rest" });
    }, TICK_MS);
    return true;
  }

  /** What was typed stays, in the open field, with a sentence that says why it is not saved. */
  private fail(reason: unknown): boolean {
    this.failed = true;
    this.wanted = null;
    this.set({ editing: true, status: "rest", error: this.rules.errorText(reason) });
    return false;
  }

  /** The field as the screen has it once it has heard of the save. */
  private async settled(seen: Seen): Promise<Stood<Value>> {
    const changed = (): boolean => JSON.stringify(this.rules.seen) !== JSON.stringify(seen);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seen === undefined || changed() ? 0 : SETTLE_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = null;
    return { value: this.rules.value, seen: this.rules.seen };
  }

  /** From here on the draft builds on what the program has. */
  private takeOver(stood: Stood<Value>, saved: Draft, value: Value): void {
    const { same, toDraft, rebase } = this.rules;
    this.base = stood;
    if (same(stood.value, value)) return;
    if (rebase === null) {
      this.set({ overtaken: this.state.editing });
    } else {
      this.set({ draft: rebase(saved, this.state.draft, toDraft(stood.value)) });
    }
  }

  private rest(): void {
    const { value, same } = this.rules;
    if (!same(this.state.shown, value)) this.set({ shown: value });
  }

  private set(part: Partial<FieldState<Value, Draft>>): void {
    const next = { ...this.state, ...part };
    const keys = Object.keys(next) as (keyof FieldState<Value, Draft>)[];
    if (keys.every((key) => Object.is(next[key], this.state[key]))) return;
    this.state = next;
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}
