import { SlidingLimit } from './sliding-limit.ts';
import type { Timing } from './timing.ts';

/** Wrong codes that may wait for their answer at the same time: half a minute's worth. */
const MOST_WAITING = 600;

/** One connection's tries. */
export interface Tries {
  readonly limit: SlidingLimit;
  isWaiting: boolean;
}

/**
 * Makes guessing slow: wrong codes are answered at most 20 times a second for the whole hub and 10 times a minute for
 * one connection, by letting the answer wait. No address is ever locked: a school is one address. A right code is not
 * delayed, so who guesses could take a quick "no" for granted and go on; therefore a connection whose answer is due
 * may not try again before it has it, and when too many wait (which pupils' slips never bring about) no code is
 * looked up at all until there is room. Entering by the QR code or from before goes on meanwhile.
 */
export class PinGate {
  private readonly hub = new SlidingLimit(20, 1000);
  private waiting = 0;
  private readonly timing: Timing;

  constructor(timing: Timing) {
    this.timing = timing;
  }

  newTries(): Tries {
    return { limit: new SlidingLimit(10, 60_000), isWaiting: false };
  }

  /** Whether a code may be looked up for this connection now. */
  mayTry(tries: Tries): boolean {
    return !tries.isWaiting && this.waiting < MOST_WAITING;
  }

  /** Answers a wrong code in its turn. The turn is used up even if the connection goes away meanwhile. */
  answerWrong(tries: Tries, answer: () => void): void {
    const now = this.timing.now();
    tries.isWaiting = true;
    this.waiting += 1;
    this.at(tries.limit.take(now), () =>
      this.at(this.hub.take(this.timing.now()), () => {
        tries.isWaiting = false;
        this.waiting -= 1;
        answer();
      }),
    );
  }

  /** How many answers are held back now. */
  held(): number {
    return this.waiting;
  }

  private at(turn: number, call: () => void): void {
    const wait = turn - this.timing.now();
    if (wait <= 0) call();
    else this.timing.later(Math.ceil(wait), call);
  }
}
