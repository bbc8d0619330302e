import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';

/** The header of a new attempt: what follows from the event is taken from the event, whatever the caller says. */
export function firstHeader(header: AttemptHeader, first: LoggedEvent): AttemptHeader {
  return { ...header, startedAt: first.at, lastAt: first.at, length: 1 };
}

/** The header after one more event. Only where the story stands (state, result) needs the scenario, and so the caller. */
export function nextHeader(kept: AttemptHeader, event: LoggedEvent, said: AttemptHeader): AttemptHeader {
  return { ...kept, state: said.state, result: said.result, lastAt: event.at, length: event.seq + 1 };
}

/** Newest first; attempts of the same instant by their id, so that the order is the same everywhere. */
export function newestFirst(a: AttemptHeader, b: AttemptHeader): number {
  return b.lastAt - a.lastAt || (a.id < b.id ? -1 : 1);
}
