import { LIMITS } from './limits.ts';
import { paced } from './paced.ts';
import type { Timing } from './timing.ts';

/** How many devices a room has, here and on other replicas; told to the host at most four times a second. */
export class HeadCount {
  private here = 0;
  private readonly elsewhere = new Map<string, number>();
  /** Asks for the host to be told, whether or not the number has changed. */
  readonly ask: () => void;

  constructor(timing: Timing, to: { readonly tellHost: (members: number) => void; readonly tellBus: (members: number) => void }) {
    this.ask = paced(timing, LIMITS.here, () => {
      to.tellHost(this.total());
      to.tellBus(this.here);
    });
  }

  set(members: number): void {
    this.here = members;
    this.ask();
  }

  setElsewhere(replica: string, members: number): void {
    this.elsewhere.set(replica, members);
    this.ask();
  }

  forget(replica: string): void {
    if (this.elsewhere.delete(replica)) this.ask();
  }

  /** Tells again, to a host that has not heard it; nothing when there is nobody to tell of. */
  repeat(): void {
    if (this.here > 0) this.ask();
  }

  total(): number {
    let total = this.here;
    for (const members of this.elsewhere.values()) total += members;
    return total;
  }
}
