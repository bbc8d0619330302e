import type { Response } from '../discernment/response.ts';
import type { AttemptHeader, LoggedEvent } from '../play/attempt.ts';
import type { PlayEvent } from '../play/events.ts';

/** What two logs can be merged from. */
export interface Mergeable {
  readonly attempts: readonly AttemptHeader[];
  readonly events: readonly LoggedEvent[];
  readonly responses: readonly Response[];
}

/** What has to be written to bring one log up to another: headers to put, events and responses to add. */
export interface Additions {
  readonly attempts: readonly AttemptHeader[];
  readonly events: readonly LoggedEvent[];
  readonly responses: readonly Response[];
}

/**
 * What `incoming` holds that is not `here` yet. Nothing here is ever changed or replaced: an attempt that went on
 * elsewhere is lengthened; one that went on differently on two devices becomes two attempts, the second under
 * an identifier made from its events, so that merging again, either way round, adds nothing.
 */
export function additions(here: Mergeable, incoming: Mergeable): Additions {
  const families = familiesOf(here);
  const changed = new Map<string, Member>();
  const events: LoggedEvent[] = [];
  for (const theirs of membersOf(incoming)) {
    const family = families.get(rootOf(theirs.header.id)) ?? [];
    if (family.some((ours) => isStartOf(theirs, ours))) continue;
    const shorter = family.find((ours) => isStartOf(ours, theirs));
    const id = shorter ? shorter.header.id : freeId(theirs, family);
    const member = rename(theirs, id);
    events.push(...member.events.slice(shorter ? shorter.events.length : 0));
    changed.set(id, member);
    families.set(rootOf(id), [...family.filter((ours) => ours !== shorter), member]);
  }
  const known = new Set(here.responses.map((response) => response.id));
  const responses = incoming.responses.filter((response) => !known.has(response.id) && known.add(response.id));
  return { attempts: [...changed.values()].map((member) => member.header), events, responses };
}

/** An attempt with its events in order, and a text for each that is equal when the event is. */
interface Member {
  readonly header: AttemptHeader;
  readonly events: readonly LoggedEvent[];
  readonly keys: readonly string[];
}

/** Parts the identifier an attempt began with from the mark of a fork. No identifier made by the app holds it. */
const FORK = '~';

/** Attempts that began as one, by the identifier they began with. */
function familiesOf(log: Mergeable): Map<string, readonly Member[]> {
  const families = new Map<string, readonly Member[]>();
  for (const member of membersOf(log)) {
    const root = rootOf(member.header.id);
    families.set(root, [...(families.get(root) ?? []), member]);
  }
  return families;
}

function membersOf(log: Mergeable): Member[] {
  const byAttempt = new Map<string, LoggedEvent[]>();
  for (const event of log.events) {
    const events = byAttempt.get(event.attempt);
    if (events) events.push(event);
    else byAttempt.set(event.attempt, [event]);
  }
  return log.attempts.map((header) => {
    const events = (byAttempt.get(header.id) ?? []).sort((a, b) => a.seq - b.seq);
    return { header, events, keys: events.map((event) => `${event.at} ${keyOf(event.event)}`) };
  });
}

function rootOf(id: string): string {
  return id.split(FORK)[0] ?? id;
}

function isStartOf(shorter: Member, longer: Member): boolean {
  return shorter.keys.length <= longer.keys.length && shorter.keys.every((key, index) => key === longer.keys[index]);
}

/** Its own identifier when nobody here has it, otherwise one made from the events. */
function freeId(member: Member, family: readonly Member[]): string {
  const taken = new Set(family.map((one) => one.header.id));
  const fork = `${rootOf(member.header.id)}${FORK}${hash(member.keys.join('\n')).toString(36)}`;
  let id = taken.has(member.header.id) ? fork : member.header.id;
  for (let again = 2; taken.has(id); again++) id = `${fork}${FORK}${again}`;
  return id;
}

function rename(member: Member, id: string): Member {
  if (member.header.id === id) return member;
  return { ...member, header: { ...member.header, id }, events: member.events.map((event) => ({ ...event, attempt: id })) };
}

/** Written out, since the order of keys in a value that came from a file may differ. */
function keyOf(event: PlayEvent): string {
  switch (event.type) {
    case 'started':
      return `${event.type} ${event.scenario}`;
    case 'chose':
      return `${event.type} ${event.decision} ${event.choice}`;
    case 'time-ran-out':
      return `${event.type} ${event.decision}`;
    case 'suspected':
      return `${event.type} ${event.beats.join(' ')}`;
    default:
      return event.type;
  }
}

/** FNV-1a, 32 bits: names a fork, protects nothing. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
