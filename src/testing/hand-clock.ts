/** A clock whose hands a test turns: what is due is called in order, and nothing happens by itself. */
export class HandClock {
  private time = 0;
  private due: { readonly at: number; readonly call: () => void }[] = [];

  now = (): number => this.time;

  later = (ms: number, call: () => void): (() => void) => {
    const entry = { at: this.time + Math.max(0, ms), call };
    this.due.push(entry);
    return () => {
      this.due = this.due.filter((one) => one !== entry);
    };
  };

  /** Lets so many ms go by, and the promises between. */
  async pass(ms: number): Promise<void> {
    const until = this.time + ms;
    await settle();
    for (;;) {
      const next = this.due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.due = this.due.filter((one) => one !== next);
      this.time = Math.max(this.time, next.at);
      next.call();
      await settle();
    }
    this.time = until;
  }
}

/** Lets promises that are decided go on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
