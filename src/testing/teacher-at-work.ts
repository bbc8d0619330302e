import { openClassRoom } from '#features/class/class-room.ts';
import { beginLesson, resumeLesson, type ClassRun } from '#features/class/class-run.ts';
import type { HostLink, Leading } from '#core/session/links.ts';
import type { Dial } from '#link/line.ts';
import { openHostLink } from '#link/host-link.ts';
import { memoryClassLog, type Lesson } from '#storage/memory-class-log.ts';
import { newId } from '#storage/new-id.ts';
import { tickingClock } from './build-services.ts';

/** The teacher's page with all of its lesson, and without its screen: its tab may be killed and opened again, its database stays. */
export class TeacherAtWork {
  run: ClassRun;
  room: HostLink | null = null;
  private close: () => void = () => {};
  private readonly lessons: Map<string, Lesson>;
  private readonly dial: Dial;

  private constructor(run: ClassRun, lessons: Map<string, Lesson>, dial: Dial) {
    this.run = run;
    this.lessons = lessons;
    this.dial = dial;
  }

  /** Begins a lesson of one round, with devices. */
  static async open(dial: Dial, pupils: number): Promise<TeacherAtWork> {
    const lessons = new Map<string, Lesson>();
    const plan = [{ type: 'round', form: 'practice', packId: 'tiny', items: ['refund-fake'] }] as const;
    const setting = { log: memoryClassLog(null, lessons), clock: tickingClock() };
    const run = await beginLesson(setting, 'lesson', newId(), { type: 'opened', className: '', pupils, ways: ['devices'], plan });
    const page = new TeacherAtWork(run, lessons, dial);
    await page.lead();
    return page;
  }

  async reload(): Promise<void> {
    this.close();
    const again = await resumeLesson({ log: memoryClassLog(null, this.lessons), clock: tickingClock(this.run.header.lastAt) }, 'lesson');
    if (!again) throw new Error('The lesson is gone');
    this.run = again;
    await this.lead();
  }

  /** The votes on a question as they stand in the log, by seat. */
  votesOn(question: string): ReadonlyMap<string, string | null> {
    const asked = this.run.state.value.asked.find((one) => one.question.id === question);
    return new Map([...(asked?.votes ?? [])].map(([seat, { option }]) => [seat, option]));
  }

  leave(): void {
    this.close();
  }

  private async lead(): Promise<void> {
    const leadRoom = async (leading: Leading) => (this.room = openHostLink({ ways: { socket: this.dial, stream: null, wakes: () => () => {} }, ...leading }));
    this.close = (await openClassRoom(this.run, leadRoom)).close;
  }
}
