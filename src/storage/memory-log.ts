import type { Response } from '#core/discernment/response.ts';
import { branded, type Instant } from '#core/kernel/brand.ts';
import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import type { Clock, LearningLog, Shortfall } from '#core/ports.ts';
import type { Backup } from '#core/progress/backup.ts';
import { additions } from '#core/progress/merge.ts';
import { addToProgress, isNewer, progressOf, type Progress } from '#core/progress/progress.ts';
import { backupOf } from './backup-of.ts';
import { firstHeader, newestFirst, nextHeader } from './next-header.ts';
import { NOTHING, type Contents, type Logged, type Records } from './records.ts';

export const systemClock: Clock = { now: () => branded<Instant>(Date.now()) };

/**
 * A log that lasts as long as the page: what the app goes on with where nothing can be stored, and the fake
 * of every test. Each of its steps is done before its promise is given back, so nothing comes between.
 */
export class MemoryLog implements LearningLog, Records {
  private readonly reason: Shortfall;
  private readonly clock: Clock;
  private readonly attempts = new Map<string, AttemptHeader>();
  private readonly events = new Map<string, LoggedEvent[]>();
  private readonly responses = new Map<string, Response>();
  private progress: Progress;
  private written = 0;

  constructor(reason: Shortfall = null, start: Contents = NOTHING, clock: Clock = systemClock) {
    this.reason = reason;
    this.clock = clock;
    this.add(start);
    this.progress = progressOf(start.responses);
  }

  /** How often something was written: tells whether anything came in since. */
  get writes(): number {
    return this.written;
  }

  shortfall(): Shortfall {
    return this.reason;
  }

  /** Nobody else can write here, and the shortfall stays what it is. */
  onChange(): () => void {
    return () => {};
  }

  async startAttempt(header: AttemptHeader, first: LoggedEvent): Promise<void> {
    if (this.attempts.has(header.id)) return;
    this.written += 1;
    this.attempts.set(header.id, firstHeader(header, first));
    this.events.set(header.id, [first]);
  }

  async append(event: LoggedEvent, header: AttemptHeader): Promise<'kept' | 'taken'> {
    const kept = this.attempts.get(event.attempt);
    if (!kept || kept.length !== event.seq) return 'taken';
    this.written += 1;
    this.attempts.set(kept.id, nextHeader(kept, event, header));
    this.events.get(kept.id)?.push(event);
    return 'kept';
  }

  async readAttempt(id: string): ReturnType<LearningLog['readAttempt']> {
    const logged = await this.readLogged(id);
    return logged && { header: logged.header, events: logged.events.map((one) => one.event) };
  }

  async readLogged(id: string): Promise<Logged | null> {
    const header = this.attempts.get(id);
    return header ? { header, events: [...(this.events.get(id) ?? [])] } : null;
  }

  async listAttempts(): Promise<readonly AttemptHeader[]> {
    return [...this.attempts.values()].sort(newestFirst);
  }

  async addResponse(response: Response): Promise<Progress> {
    if (this.responses.has(response.id)) return this.progress;
    this.written += 1;
    this.responses.set(response.id, response);
    this.progress = isNewer(this.progress, response) ? addToProgress(this.progress, response) : progressOf([...this.responses.values()]);
    return this.progress;
  }

  async readProgress(): Promise<Progress> {
    return this.progress;
  }

  async exportAll(): Promise<Backup> {
    return backupOf(this.contents(), this.clock.now());
  }

  async merge(backup: Contents): ReturnType<LearningLog['merge']> {
    const added = additions(this.contents(), backup);
    this.written += 1;
    this.add(added);
    this.progress = progressOf([...this.responses.values()]);
    return { attempts: added.attempts.length, responses: added.responses.length };
  }

  async eraseAll(): Promise<void> {
    this.written += 1;
    for (const rows of [this.attempts, this.events, this.responses]) rows.clear();
    this.progress = progressOf([]);
  }

  private contents(): Contents {
    return { attempts: [...this.attempts.values()], events: [...this.events.values()].flat(), responses: [...this.responses.values()] };
  }

  private add(rows: Contents): void {
    for (const header of rows.attempts) this.attempts.set(header.id, header);
    for (const event of [...rows.events].sort((a, b) => a.seq - b.seq)) {
      const events = this.events.get(event.attempt);
      if (events) events.push(event);
      else this.events.set(event.attempt, [event]);
    }
    for (const response of rows.responses) this.responses.set(response.id, response);
  }
}
