import { afterEach, expect, test, vi } from 'vitest';
import { seededRandom, type Random } from '#core/kernel/seeded-random.ts';
import type { Bus } from '../hub/bus.ts';
import { redisBus } from '../hub/redis-bus.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { DeviceAtWork } from '#testing/device-at-work.ts';
import { NodeSocket } from '#testing/node-socket.ts';
import { startRedis, type RedisServer } from '#testing/redis-server.ts';
import { RunningHub } from '#testing/running-hub.ts';
import { TeacherAtWork } from '#testing/teacher-at-work.ts';
import { dialSocket } from './dial-socket.ts';
import type { Dial } from './line.ts';

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

/** A whole lesson in which hubs, the teacher's page and pupils' pages die at random; then every vote is where it was said to be. */
async function lesson(hubs: readonly RunningHub[], random: Random): Promise<void> {
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One; // never empty
  // Any replica, another one at each attempt: what a load balancer does.
  const dial: Dial = (first, on) => dialSocket(pick(hubs).address)(first, on);
  const eventually = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 20 });
  const teacher = await TeacherAtWork.open(dial, PUPILS);
  ending.push(() => teacher.leave());
  await eventually(() => expect(teacher.room?.room()).not.toBeNull());
  const room = teacher.room?.room()?.room ?? '';
  const devices = Array.from({ length: PUPILS }, (_, place) => new DeviceAtWork(`n-${place + 1}`, room, dial));
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
    const votes = teacher.votesOn(question.id);
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
