import type { LoggedSessionEvent } from './events.ts';

// What passes between an officer's window and a big screen in another browser, which has no log of its own
// (Presentation API). The screen asks for what it lacks, and is sent events from there on.

/** How her window looks, which the other browser knows nothing of. */
export interface Look {
  /** Tag of the language she speaks to the hall in. */
  readonly language: string;
  readonly lowerGrade: boolean;
}

/** Events of a visit in their order, none left out. Without the header: its key opens the visit's room at the hub. */
export interface FollowLine {
  readonly v: 1;
  readonly visit: string;
  readonly look: Look;
  readonly events: readonly LoggedSessionEvent[];
}

/** The screen is there, and has so many events of this visit; null and 0 while it has none. */
export interface FollowAsk {
  readonly visit: string | null;
  readonly has: number;
}

/**
 * Most UTF-16 units of a line. Chromium drops a message above 64 KB without a word, and each unit is at most three
 * bytes of UTF-8. A single event that is longer travels alone, and is lost there: the screen then never says that it
 * has it, and her window tells her so.
 */
export const LONGEST_LINE = 20_000;

/** These events as lines of text, in as few as may be. */
export function followLines(visit: string, look: Look, events: readonly LoggedSessionEvent[], longest = LONGEST_LINE): readonly string[] {
  const around = write({ v: 1, visit, look, events: [] }).length;
  const lines: LoggedSessionEvent[][] = [];
  let length = Infinity;
  for (const event of events) {
    const more = JSON.stringify(event).length + 1;
    if (length + more > longest) {
      lines.push([]);
      length = around;
    }
    lines[lines.length - 1]?.push(event);
    length += more;
  }
  return lines.map((some) => write({ v: 1, visit, look, events: some }));
}

function write(line: FollowLine): string {
  return JSON.stringify(line);
}
