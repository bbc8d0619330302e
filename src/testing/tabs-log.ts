import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import { MemoryLog } from '#storage/memory-log.ts';

/** The app's memory log as several tabs see it: what another tab did can be told, and writing can take its time. */
export class TabsLog extends MemoryLog {
  private readonly listeners = new Set<() => void>();
  private gate: Promise<void> = Promise.resolve();
  private readingGate: Promise<void> = Promise.resolve();

  /** Lets nothing be appended until the function given back is called. */
  hold(): () => void {
    let release = () => {};
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  /** What is read from now on is read now and arrives when the function given back is called. */
  holdReading(): () => void {
    let release = () => {};
    this.readingGate = new Promise((resolve) => (release = resolve));
    return release;
  }

  /** The word from another tab that something was written. */
  tell(): void {
    for (const listener of this.listeners) listener();
  }

  override onChange(listener?: () => void): () => void {
    if (listener) this.listeners.add(listener);
    return () => {
      if (listener) this.listeners.delete(listener);
    };
  }

  override async readAttempt(id: string): ReturnType<MemoryLog['readAttempt']> {
    const read = await super.readAttempt(id);
    await this.readingGate;
    return read;
  }

  override async append(event: LoggedEvent, header: AttemptHeader): Promise<'kept' | 'taken'> {
    await this.gate;
    return super.append(event, header);
  }
}
