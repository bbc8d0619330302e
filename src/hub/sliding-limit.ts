/** At most `most` in any stretch of `window` ms, by saying how long the next one has to wait. */
export class SlidingLimit {
  /** When the last ones took or will take place, oldest first. */
  private readonly turns: number[] = [];
  private readonly most: number;
  private readonly window: number;

  constructor(most: number, window: number) {
    this.most = most;
    this.window = window;
  }

  /** Takes the next free turn and says when it is: now, or later. Turns are given in order. */
  take(now: number): number {
    const oldest = this.turns.length < this.most ? undefined : this.turns.shift();
    const last = this.turns[this.turns.length - 1] ?? now;
    const turn = Math.max(now, last, oldest === undefined ? now : oldest + this.window);
    this.turns.push(turn);
    return turn;
  }
}
