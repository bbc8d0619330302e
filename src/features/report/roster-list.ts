import type { Roster } from '#core/ports.ts';

/** What a pasted list gives: the roster, and how many lines of it were none. */
export interface ReadRoster {
  readonly roster: Roster;
  readonly names: number;
  readonly skipped: number;
}

/** Longer is no name, and would break the table. */
const LONGEST = 30;
/** As many as a hub lets into a room. */
const MOST = 1200;

/**
 * Reads lines of "seat number, name", as copied from a table or a chat: parted by spaces, commas, tabs or 号. Lines
 * without a number (headings, empty ones) are left out; a number that stands twice keeps its last name.
 */
export function readRoster(text: string): ReadRoster {
  const roster: Record<string, string> = {};
  let skipped = 0;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const [, number = '', name = ''] = /^\s*"?0*([1-9]\d{0,3})"?\s*(?:号|[,，、.;；:：\t ])\s*"?([^",，\t]+)"?/.exec(line) ?? [];
    const shown = name.trim().slice(0, LONGEST);
    if (number === '' || shown === '' || Number(number) > MOST) skipped += 1;
    else roster[`n-${number}`] = shown;
  }
  return { roster, names: Object.keys(roster).length, skipped };
}
