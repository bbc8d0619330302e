import type { Bus } from './bus.ts';
import type { Counters } from './counters.ts';
import type { PinStyle } from './pins.ts';
import type { Timing } from './timing.ts';

/** What every part of one hub shares. */
export interface Setting {
  /** Names this replica on the bus. */
  readonly id: string;
  readonly bus: Bus;
  readonly timing: Timing;
  readonly counters: Counters;
  readonly pinStyle: PinStyle;
  readonly maxRooms: number;
  /** Where pupils reach this hub. */
  readonly addresses: () => readonly string[];
}
