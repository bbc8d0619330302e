import type { Response } from '#core/discernment/response.ts';
import { branded, type Instant } from '#core/kernel/brand.ts';
import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import type { PlayEvent } from '#core/play/events.ts';

/** So many seconds after an evening in 2023. */
export function at(seconds: number): Instant {
  return branded(1_700_000_000_000 + seconds * 1000);
}

/** An attempt of so many events, one a second; the first is `started`, the others `advanced` unless given. */
export function anAttempt(
  id: string,
  length: number,
  more: { readonly header?: Partial<AttemptHeader>; readonly then?: readonly PlayEvent[] } = {},
): { header: AttemptHeader; events: LoggedEvent[] } {
  const then = more.then ?? Array.from({ length: length - 1 }, (): PlayEvent => ({ type: 'advanced' }));
  const events = [{ type: 'started', scenario: 'gift' } as const, ...then].map((event, seq): LoggedEvent => ({ attempt: id, seq, at: at(seq), event }));
  const header: AttemptHeader = {
    id,
    packId: 'first-cases',
    packVersion: '1.0.0',
    scenarioId: 'gift',
    startedAt: at(0),
    lastAt: at(events.length - 1),
    state: 'open',
    result: null,
    length: events.length,
    ...more.header,
  };
  return { header, events };
}

/** A right answer to a scam, at so many seconds. */
export function aResponse(id: string, seconds: number, more: Partial<Response> = {}): Response {
  return { id, itemId: `item-${id}`, truth: 'scam', settled: true, fraudType: 'police', answer: 'scam', sure: true, at: at(seconds), ...more };
}
