import type { SessionHeader } from './session-header.ts';
import type { LoggedSessionEvent } from './events.ts';
import type { LessonFile } from './lesson-file.ts';

/** What opening a file comes to: which lesson it is, and which of its events have to be written. */
export interface Placed {
  readonly id: string;
  /** `known`: all of it is here. `longer`: it went on elsewhere. `copy`: it went on differently here and there. */
  readonly as: 'new' | 'known' | 'longer' | 'copy';
  readonly fresh: readonly LoggedSessionEvent[];
}

type Kept = { readonly header: SessionHeader; readonly events: readonly LoggedSessionEvent[] };

/**
 * Where the lesson of a file belongs among those that are here. Nothing here is ever changed or replaced: a lesson that
 * went on in the file is lengthened; one that went on differently becomes a copy under an identifier made from the
 * first event that differs, so that opening the file again finds the copy.
 */
export async function placeLesson({ header, events }: LessonFile, read: (id: string) => Promise<Kept | null>): Promise<Placed> {
  let id = header.id;
  for (;;) {
    const here = await read(id);
    if (!here) return { id, as: id === header.id ? 'new' : 'copy', fresh: events };
    const shared = Math.min(here.events.length, events.length);
    const fork = events.slice(0, shared).findIndex((event, place) => keyOf(event) !== keyOf(here.events[place]));
    if (fork < 0) {
      const fresh = events.slice(here.events.length);
      return { id, as: fresh.length > 0 ? 'longer' : 'known', fresh };
    }
    id = `${id.split('~').slice(0, MOST_FORKS).join('~')}~${hash(`${id} ${keyOf(events[fork])}`).toString(36)}`;
  }
}

/** An identifier grows no longer than a file may hold (lesson-file.schema.ts). */
const MOST_FORKS = 8;

/** Written out with its keys in order: a value that came from a file may have another. */
function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${keyOf(member)}`).join()}}`;
}

/** FNV-1a, 32 bits: names a copy, protects nothing. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
