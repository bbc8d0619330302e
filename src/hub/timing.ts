/** Time as the hub needs it: handed in, so that tests turn the clock themselves. */
export interface Timing {
  /** In ms; only differences count. */
  now(): number;
  /** Calls once after so many ms, at 0 when the messages that are here have been read; gives back the way to call it off. */
  later(ms: number, call: () => void): () => void;
}

/** The clock of this machine, of which nobody turns the hands. Nothing that waits keeps the program alive. */
export const REAL_TIME: Timing = {
  now: () => performance.now(),
  later(ms, call) {
    if (ms <= 0) {
      const soon = setImmediate(call);
      return () => clearImmediate(soon);
    }
    const timer = setTimeout(call, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
