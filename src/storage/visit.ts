import type { Response } from '#core/discernment/response.ts';
import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import { firstHeader, nextHeader } from './next-header.ts';
import type { Contents } from './records.ts';

/**
 * What this page has read and written itself, so that a story goes on and its answers still count when the
 * database is gone from one moment to the next and nothing can be read from it any more.
 */
export class Visit {
  private readonly attempts = new Map<string, AttemptHeader>();
  private readonly events = new Map<string, LoggedEvent[]>();
  private readonly responses: Response[] = [];

  start(header: AttemptHeader, first: LoggedEvent): void {
    this.see(firstHeader(header, first), [first]);
  }

  /** An attempt as it was read. */
  see(header: AttemptHeader, events: readonly LoggedEvent[]): void {
    this.attempts.set(header.id, header);
    this.events.set(header.id, [...events]);
  }

  /** One more event of an attempt seen before. */
  add(event: LoggedEvent, header: AttemptHeader): void {
    const events = this.events.get(event.attempt);
    const kept = this.attempts.get(event.attempt);
    if (!events || !kept || events.length !== event.seq) return;
    events.push(event);
    this.attempts.set(event.attempt, nextHeader(kept, event, header));
  }

  answer(response: Response): void {
    this.responses.push(response);
  }

  contents(): Contents {
    return { attempts: [...this.attempts.values()], events: [...this.events.values()].flat(), responses: this.responses };
  }
}
