import type { HubRefusal } from '#core/session/messages.schema.ts';

/** What one connection is to the hub. */
export type Role = 'none' | 'host' | 'pupil';

/** Sums over the whole hub. Nothing here tells one child, room or address from another. */
export class Counters {
  readonly sockets: Record<Role, number> = { none: 0, host: 0, pupil: 0 };
  readonly framesIn: Record<Role, number> = { none: 0, host: 0, pupil: 0 };
  readonly framesOut: Record<Role, number> = { none: 0, host: 0, pupil: 0 };
  readonly refusals = new Map<HubRefusal, number>();
  /** Clients cut because they asked too much, read too slowly or never said anything. */
  readonly cut = { impatience: 0, slow: 0, silent: 0, dead: 0 };
  /** Asked for by pupils while no host was there to hear it; their devices ask again. */
  unheard = 0;
  busIn = 0;
  busOut = 0;
  busFailed = 0;

  refuse(reason: HubRefusal): void {
    this.refusals.set(reason, (this.refusals.get(reason) ?? 0) + 1);
  }
}
