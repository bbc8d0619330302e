import { afterEach, expect, test, vi } from 'vitest';
import { openClassRoom } from '#features/class/class-room.ts';
import { beginLesson, resumeLesson, type ClassRun } from '#features/class/class-run.ts';
import type { HostLink, KeptRooms, Leading, PupilLink } from '#core/session/links.ts';
import { seededRandom, type Random } from '#core/kernel/seeded-random.ts';
import type { Bus } from '../hub/bus.ts';
import { redisBus } from '../hub/redis-bus.ts';
import { memoryClassLog, type Lesson } from '#storage/memory-class-log.ts';
import { newId } from '#storage/new-id.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { tickingClock } from '#testing/build-services.ts';
import { memoryRooms } from '#testing/memory-rooms.ts';
import { NodeSocket } from '#testing/node-socket.ts';
import { startRedis, type RedisServer } from '#testing/redis-server.ts';
import { RunningHub } from '#testing/running-hub.ts';
import { dialSocket } from './dial-socket.ts';
import type { Dial } from './line.ts';
import { openHostLink } from './host-link.ts';
import { openPupilLink } from './pupil-link.ts';

vi.stubGlobal('WebSocket', NodeSocket);
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const PUPILS = 60;
const QUESTIONS = 8;
const OPTIONS = ['scam', 'genuine', 'verify'] as const;

let ending: (() => unknown)[] = [];
let redis: RedisServer | null = null;
afterEach(async () => {
  for (const end of ending.reverse()) await end();
  ending = [];
  await redis?.stop();
  redis = null;
});

/** What a device was told by the teacher's log, as its screen showed it: the last thing that was “received” for each question. */
type Acknowledged = Map<string, string | null>;

/** A pupil's device: its page may be killed and opened again, its memory stays. */
class Device {
  readonly acknowledged: Acknowledged = new Map();
  /** What its pupil tapped last, by question. */
  readonly tapped = new Map<string, string>();
  link: PupilLink;
  private readonly rooms: KeptRooms = memoryRooms();
  private readonly seat: string;
  private readonly dial: () => Dial;

  constructor(seat: string, room: string, dial: () => Dial) {
    this.seat = seat;
    this.dial = dial;
    this.link = this.open(room);
  }

  private open(room: string): PupilLink {
    const link = openPupilLink({
      ways: { socket: this.dial(), stream: null, wakes: () => () => {} },
      by: { type: 'room', room },
      newSecret: newId,
      rooms: this.rooms,
    });
    link.onChange(() => {
      const choice = link.choice();
      if (choice?.state === 'received') this.acknowledged.set(choice.question, choice.option);
      if (link.status().type === 'in' && link.answers() && !link.answers()?.seat && link.wanted() === null) link.join(this.seat);
    });
    return link;
  }

  tap(question: string, option: string): void {
    if (this.link.view()?.question?.id !== question || this.link.view()?.phase !== 'open' || !this.link.answers()?.seat) return;
    this.link.vote(question, option);
    this.tapped.set(question, option);
  }

  reload(): void {
    const room = this.link.room() ?? '';
    this.link.close();
    this.link = this.open(room);
  }
}

/** The teacher's page: its tab may be killed and opened again, its database stays. */
class TeacherPage {
  run: ClassRun;
  room: HostLink | null = null;
  private close: () => void = () => {};
  private readonly lessons: Map<string, Lesson>;
  private readonly dial: () => Dial;

  private constructor(run: ClassRun, lessons: Map<string, Lesson>, dial: () => Dial) {
    this.run = run;
    this.lessons = lessons;
    this.dial = dial;
  }

  static async open(dial: () => Dial): Promise<TeacherPage> {
    const lessons = new Map<string, Lesson>();
    const plan = [{ type: 'round', form: 'practice', packId: 'tiny', items: ['refund-fake'] }] as const;
    const setting = { log: memoryClassLog(null, lessons), clock: tickingClock() };
    const run = await beginLesson(setting, 'lesson', newId(), { type: 'opened', className: '', pupils: PUPILS, ways: ['devices'], plan });
    const page = new TeacherPage(run, lessons, dial);
    await page.lead();
    return page;
  }

  private async lead(): Promise<void> {
    const leadRoom = async (leading: Leading) => (this.room = openHostLink({ ways: { socket: this.dial(), stream: null, wakes: () => () => {} }, ...leading }));
    this.close = (await openClassRoom(this.run, leadRoom)).close;
  }

  async reload(): Promise<void> {
    this.close();
    const again = await resumeLesson({ log: memoryClassLog(null, this.lessons), clock: tickingClock(this.run.header.lastAt) }, 'lesson');
    if (!again) throw new Error('The lesson is gone');
    this.run = again;
    await this.lead();
  }

  leave(): void {
    this.close();
  }
}

/** Every vote that stands in the log, by seat. */
function standing(run: ClassRun, question: string): Map<string, string | null> {
  const asked = run.state.value.asked.find((one) => one.question.id === question);
  return new Map([...(asked?.votes ?? [])].map(([seat, { option }]) => [seat, option]));
}

/** A whole lesson in which hubs, the teacher's page and pupils' pages die at random; then every vote is where it was said to be. */
async function lesson(hubs: readonly RunningHub[], random: Random): Promise<void> {
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One; // never empty
  const dial = (): Dial => {
    // Any replica, another one at each attempt: what a load balancer does.
    return (first, on) => dialSocket(new URL(`${pick(hubs).http}/hub`))(first, on);
  };
  const eventually = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 20 });
  const teacher = await TeacherPage.open(dial);
  ending.push(() => teacher.leave());
  await eventually(() => expect(teacher.room?.room()).not.toBeNull());
  const room = teacher.room?.room()?.room ?? '';
  const devices = Array.from({ length: PUPILS }, (_, place) => new Device(`n-${place + 1}`, room, dial));
  ending.push(() => devices.forEach(({ link }) => link.close()));
  const mishaps: readonly (() => Promise<void> | void)[] = [
    async () => {
      const hub = pick(hubs);
      await hub.die();
      await hub.comeBack();
    },
    () => teacher.reload(),
    () => pick(devices).reload(),
    () => pick(devices).reload(),
    () => devices.filter(() => random() < 0.2).forEach((device) => device.reload()),
  ];

  await teacher.run.send({ type: 'start-activity', activity: 0 });
  await eventually(() => devices.forEach(({ link }) => expect(link.answers()?.seat).toBeTruthy()));
  for (let number = 0; number < QUESTIONS; number++) {
    const question = buildQuestion({ id: `q-${number}` });
    await teacher.run.send({ type: 'open-question', question });
    for (let turn = 0; turn < 5; turn++) {
      devices.filter(() => random() < 0.5).forEach((device) => device.tap(question.id, pick(OPTIONS)));
      await pause(random() * 40); // some of it is on its way when it happens
      await pick(mishaps)();
      devices.filter(() => random() < 0.3).forEach((device) => device.tap(question.id, pick(OPTIONS)));
    }
    await eventually(() => {
      const late = devices.filter((device) => !device.tapped.has(question.id));
      late.forEach((device) => device.tap(question.id, pick(OPTIONS))); // not before it is back in its seat
      expect(late).toEqual([]);
    });
    // Every device says “received” before the teacher closes: then what was tapped last is what must count.
    await eventually(() => devices.forEach(({ link, tapped }) => expect(link.choice()).toMatchObject({ state: 'received', option: tapped.get(question.id) })));
    await teacher.run.send({ type: 'reveal' });
    const votes = standing(teacher.run, question.id);
    devices.forEach((device, place) => {
      expect(votes.get(`n-${place + 1}`)).toBe(device.tapped.get(question.id));
      expect(votes.get(`n-${place + 1}`)).toBe(device.acknowledged.get(question.id));
    });
    expect(votes.size).toBe(PUPILS);
  }
  expect(teacher.run.state.value.seats.size).toBe(PUPILS);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function runHub(makeBus?: () => Promise<Bus>): Promise<RunningHub> {
  const hub = await RunningHub.start(makeBus);
  ending.push(() => hub.end());
  return hub;
}

test('one hub: over a whole lesson of kills, the log holds what each of 60 devices was told, once each', async () => {
  await lesson([await runHub()], seededRandom('one hub'));
});

test('three replicas over Redis: the same', async () => {
  redis = await startRedis();
  const { url } = redis;
  const bus = () => redisBus(url);
  await lesson([await runHub(bus), await runHub(bus), await runHub(bus)], seededRandom('three replicas'));
});
