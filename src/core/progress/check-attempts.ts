import type { Problem } from '../kernel/read.ts';
import type { AttemptHeader, LoggedEvent } from '../play/attempt.ts';

/**
 * Whether events are whole and headers follow from them, as far as that can be told without the scenario.
 * How a story ended is only in the scenario: here it is checked that it can have ended at all.
 */
export function checkAttempts(attempts: readonly AttemptHeader[], events: readonly LoggedEvent[]): Problem[] {
  const problems: Problem[] = [];
  const byAttempt = new Map<string, LoggedEvent[]>();
  attempts.forEach((header, index) => {
    if (byAttempt.has(header.id)) problems.push({ code: 'duplicate', path: `attempts[${index}].id`, message: 'the same attempt twice' });
    byAttempt.set(header.id, []);
  });
  events.forEach((event, index) => {
    const found = byAttempt.get(event.attempt);
    if (found) found.push(event);
    else problems.push({ code: 'events', path: `events[${index}].attempt`, message: 'an event of an attempt that is not in the file' });
  });
  attempts.forEach((header, index) => {
    const own = (byAttempt.get(header.id) ?? []).sort((a, b) => a.seq - b.seq);
    const fault = own.some((event, seq) => event.seq !== seq) ? 'events' : faultOfOrder(own) ? 'events' : faultOfHeader(header, own) ? 'header' : null;
    if (fault === 'events') problems.push({ code: fault, path: `attempts[${index}]`, message: 'events are missing, doubled or out of order' });
    if (fault === 'header') problems.push({ code: fault, path: `attempts[${index}]`, message: 'the attempt does not follow from its events' });
  });
  return problems;
}

/** `started` comes first, once; after `suspected` only `finished` can follow; a story finishes at its end and after that. */
function faultOfOrder(events: readonly LoggedEvent[]): boolean {
  return events.some(({ event }, seq) => {
    const before = events[seq - 1]?.event.type;
    if ((event.type === 'started') !== (seq === 0)) return true;
    if (before === 'finished') return true;
    if (event.type === 'finished') return before !== 'suspected';
    return before === 'suspected';
  });
}

function faultOfHeader(header: AttemptHeader, events: readonly LoggedEvent[]): boolean {
  const first = events[0];
  const last = events[events.length - 1];
  if (!first || !last || first.event.type !== 'started') return true;
  if (header.length !== events.length || header.startedAt !== first.at || header.lastAt !== last.at) return true;
  if (header.scenarioId !== first.event.scenario) return true;
  if ((header.result === null) !== (header.state === 'open')) return true;
  if ((header.state === 'finished') !== (last.event.type === 'finished')) return true;
  return !CAN_STAND[header.state].includes(last.event.type);
}

/** The events an attempt in this state can stand at: a story ends by going on, or by a beat after which it goes on by itself. */
const CAN_STAND: Readonly<Record<AttemptHeader['state'], readonly LoggedEvent['event']['type'][]>> = {
  open: ['started', 'advanced', 'chose', 'time-ran-out', 'went-on'],
  ended: ['advanced', 'went-on', 'suspected'],
  finished: ['finished'],
};
