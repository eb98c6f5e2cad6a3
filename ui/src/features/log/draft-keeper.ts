/** How long one has stopped writing before the draft is kept. */
export const KEEP_MS = 400;

/** Keeps a draft a moment after the last key; one keeping after the other, so that the last one stands. */
export class DraftKeeper {
  private wanted: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> = Promise.resolve(true);

  private readonly send: (text: string) => Promise<boolean>;

  constructor(send: (text: string) => Promise<boolean>) {
    this.send = send;
  }

  /** Keeps `text` when nothing more has been written for a while; empty drops the draft. */
  readonly keep = (text: string): void => {
    this.wanted = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), KEEP_MS);
  };

  /** Keeps at once what has not been kept yet. False where that did not go through. */
  readonly flush = (): Promise<boolean> => {
    clearTimeout(this.timer);
    const text = this.wanted;
    if (text === null) return this.running;
    this.wanted = null;
    this.running = this.running.then(async () => {
      const kept = await this.send(text);
      // Unless something newer has been written since, it waits for the next try.
      if (!kept) this.wanted ??= text;
      return kept;
    });
    return this.running;
  };

  /** Forgets what has not been kept, and waits for what is under way: what comes next drops the draft itself. */
  readonly rest = async (): Promise<void> => {
    clearTimeout(this.timer);
    this.wanted = null;
    await this.running;
  };
}
