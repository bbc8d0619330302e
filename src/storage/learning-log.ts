import type { Response } from '#core/discernment/response.ts';
import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import type { Clock, LearningLog, Shortfall } from '#core/ports.ts';
import type { Backup } from '#core/progress/backup.ts';
import type { Progress } from '#core/progress/progress.ts';
import { LogHome } from './log-home.ts';
import { systemClock } from './memory-log.ts';

/**
 * Opens the learner's log: in IndexedDB, or in memory where that fails, which `shortfall` then says.
 * Never rejects and takes no longer than OPEN_LIMIT. README.md tells what happens in which misfortune.
 */
export async function openLearningLog(clock: Clock = systemClock): Promise<LearningLog> {
  const log = new DurableLog(new LogHome(clock));
  await log.listAttempts();
  return log;
}

/** The log as the app sees it: it neither knows nor cares where its home is, and notes for it what this visit sees and writes. */
class DurableLog implements LearningLog {
  private readonly home: LogHome;

  constructor(home: LogHome) {
    this.home = home;
  }

  shortfall(): Shortfall {
    return this.home.shortfall;
  }

  onChange(listener: () => void): () => void {
    return this.home.onChange(listener);
  }

  async startAttempt(header: AttemptHeader, first: LoggedEvent): Promise<void> {
    await this.home.write((records) => records.startAttempt(header, first));
    this.home.visit.start(header, first);
  }

  async append(event: LoggedEvent, header: AttemptHeader): Promise<'kept' | 'taken'> {
    const answer = await this.home.write((records) => records.append(event, header));
    if (answer === 'kept') this.home.visit.add(event, header);
    return answer;
  }

  async readAttempt(id: string): ReturnType<LearningLog['readAttempt']> {
    const logged = await this.home.read((records) => records.readLogged(id));
    if (!logged) return null;
    this.home.visit.see(logged.header, logged.events);
    return { header: logged.header, events: logged.events.map((one) => one.event) };
  }

  listAttempts(): Promise<readonly AttemptHeader[]> {
    return this.home.read((records) => records.listAttempts());
  }

  async addResponse(response: Response): Promise<Progress> {
    const progress = await this.home.write((records) => records.addResponse(response));
    this.home.visit.answer(response);
    return progress;
  }

  readProgress(): Promise<Progress> {
    return this.home.read((records) => records.readProgress());
  }

  exportAll(): Promise<Backup> {
    return this.home.read((records) => records.exportAll());
  }

  merge(backup: Backup): ReturnType<LearningLog['merge']> {
    return this.home.write((records) => records.merge(backup));
  }

  eraseAll(): Promise<void> {
    return this.home.erase();
  }
}
