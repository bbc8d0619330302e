import { signal, type ReadonlySignal } from '@preact/signals';
import { fold } from '#core/session/fold.ts';
import { readFollowLine } from '#core/session/follow.schema.ts';
import type { FollowAsk, FollowLine, Look } from '#core/session/follow.ts';
import { NEW_SESSION, type SessionState } from '#core/session/state.ts';
import type { PresentationLine, Receives } from './presentation-api.ts';

/** A visit as far as this page has been told. */
export interface FollowedVisit {
  readonly id: string;
  readonly look: Look;
  readonly state: SessionState;
}

/**
 * Follows the visit of the window that put this page on a screen: it may be another browser, whose storage is not ours.
 * What comes twice or late changes nothing; where something is missing, it is asked for. `visit` is null until the first
 * events are here. Null where nobody put this page on a screen.
 */
export function followVisit(page: Navigator & Receives = navigator): { readonly visit: ReadonlySignal<FollowedVisit | null> } | null {
  const receiver = page.presentation?.receiver;
  if (!receiver) return null;
  const visit = signal<FollowedVisit | null>(null);
  const known = new Set<PresentationLine>();

  function meet(line: PresentationLine): void {
    known.add(line);
    const ask = () => {
      const asked: FollowAsk = { visit: visit.peek()?.id ?? null, has: visit.peek()?.state.log.length ?? 0 };
      if (line.state === 'connected') line.send(JSON.stringify(asked));
    };
    line.addEventListener('connect', ask);
    line.addEventListener('message', (event) => {
      const read = readFollowLine(event instanceof MessageEvent ? event.data : null);
      if (read.ok && !take(read.value)) ask();
    });
    ask();
  }

  /** False when something before it is missing. */
  function take({ visit: id, look, events }: FollowLine): boolean {
    const before = visit.peek();
    const from = before?.id === id ? before.state : NEW_SESSION;
    if ((events[0]?.seq ?? 0) > from.log.length) return false;
    visit.value = { id, look, state: fold(events, from) };
    return true;
  }

  void receiver.connectionList.then((lines) => {
    const look = () => lines.connections.filter((line) => !known.has(line)).forEach(meet);
    lines.addEventListener('connectionavailable', look);
    look();
  });
  return { visit };
}
