import { PIONEER_START, towardsPioneer, type PioneerState } from '../badges/pioneer.ts';
import type { Response } from '../discernment/response.ts';
import { addToTally, EMPTY_TALLY, type Tally } from '../discernment/tally.ts';
import { DAY, ECHO_DAYS, remember, type ItemMemory } from '../review/memory.ts';

/**
 * All that the screens need to know of a learner's responses, as a fold: kept beside the log so that
 * ten thousand responses open as fast as none, and rebuilt from the log whenever it is missing or older.
 */
export interface Progress {
  readonly version: typeof PROGRESS_VERSION;
  /** How many responses are folded in, and the newest of them. */
  readonly count: number;
  readonly newest: { readonly at: number; readonly id: string } | null;
  readonly tally: Tally;
  readonly memory: Readonly<Record<string, ItemMemory>>;
  readonly pioneer: PioneerState;
}

/** Raise it whenever the fold changes: a kept progress of another version is rebuilt. */
export const PROGRESS_VERSION = 1;

export const NO_PROGRESS: Progress = { version: PROGRESS_VERSION, count: 0, newest: null, tally: EMPTY_TALLY, memory: {}, pioneer: PIONEER_START };

/**
 * The progress with one more response, which must not be older than the newest one folded in.
 * An echo (the same item again within days) is kept in the log and counts for nothing: figures are of first answers.
 */
export function addToProgress(progress: Progress, response: Response): Progress {
  const met = progress.memory[response.itemId];
  const folded = { ...progress, count: progress.count + 1, newest: { at: response.at, id: response.id } };
  if (met && response.at - met.last < ECHO_DAYS * DAY) return folded;
  return {
    ...folded,
    tally: addToTally(progress.tally, response),
    memory: { ...progress.memory, [response.itemId]: remember(met, response) },
    pioneer: towardsPioneer(progress.pioneer, response, met),
  };
}

/** The progress of a whole log, in any order: the same log gives the same progress. */
export function progressOf(responses: readonly Response[]): Progress {
  return [...responses].sort(byTime).reduce(addToProgress, NO_PROGRESS);
}

/** Whether the response belongs after all that is folded in; if not, the progress has to be rebuilt from the log. */
export function isNewer(progress: Progress, response: Response): boolean {
  const { newest } = progress;
  return !newest || response.at > newest.at || (response.at === newest.at && response.id > newest.id);
}

/** Oldest first; responses of the same instant by their id, so that the order is the same everywhere. */
function byTime(a: Response, b: Response): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
