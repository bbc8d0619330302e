export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** Lets through `perSecond` on average and `burst` at once; `now` in ms is handed in. */
export class TokenBucket {
  private tokens: number;
  private readonly rate: Rate;
  private at: number;

  constructor(rate: Rate, now: number) {
    this.rate = rate;
    this.tokens = rate.burst;
    this.at = now;
  }

  /** Takes one; false when there is none. */
  take(now: number): boolean {
    this.tokens = Math.min(this.rate.burst, this.tokens + ((now - this.at) / 1000) * this.rate.perSecond);
    this.at = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
