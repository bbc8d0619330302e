import { buildQuestion } from '#testing/build-question.ts';
import { DeviceAtWork } from '#testing/device-at-work.ts';
import { dialHub } from '#testing/dial-hub.ts';
import { RunningHub } from '#testing/running-hub.ts';
import { TeacherAtWork } from '#testing/teacher-at-work.ts';
import type { Figure } from './figure.ts';

const PUPILS = 200;
/** How long whatever is gone stays gone, ms: long enough for half of the class to tap meanwhile. */
const AWAY = 500;

interface Class {
  readonly hub: RunningHub;
  readonly teacher: TeacherAtWork;
  readonly devices: readonly DeviceAtWork[];
}

/** What goes away in the middle of a question, and how it comes back. */
interface Kill {
  readonly name: string;
  away(of: Class): Promise<void> | void;
  back(of: Class): Promise<void> | void;
}

const each = (devices: readonly DeviceAtWork[], act: (device: DeviceAtWork) => void) => devices.forEach(act);

const KILLS: readonly Kill[] = [
  { name: 'the hub', away: ({ hub }) => hub.die(), back: ({ hub }) => hub.comeBack() },
  { name: 'the host’s tab', away: ({ teacher }) => teacher.leave(), back: ({ teacher }) => teacher.reload() },
  {
    name: 'the Wi-Fi',
    away: ({ devices }) => each(devices, ({ way }) => way.setDown(true)),
    back: ({ devices }) =>
      each(devices, (device) => {
        device.way.setDown(false);
        device.wake();
      }),
  },
  { name: 'locked phones', away: ({ devices }) => each(devices, (device) => device.sleep()), back: ({ devices }) => each(devices, (device) => device.wake()) },
  { name: 'pupils’ pages', away: () => {}, back: ({ devices }) => each(devices, (device) => device.reload()) },
];

/**
 * Kills in mid-question, `runs` of each kind, with 200 devices through a real hub: how long until every device is back
 * and every vote is received. Throws when a vote was lost or stands otherwise than it was tapped.
 */
export async function killCases(runs: number): Promise<readonly Figure[]> {
  const hub = await RunningHub.start();
  const dial = dialHub(hub);
  const teacher = await TeacherAtWork.open(dial, PUPILS);
  await until(() => Boolean(teacher.room?.room()));
  const room = teacher.room?.room()?.room ?? '';
  const devices = Array.from({ length: PUPILS }, (_, place) => new DeviceAtWork(`n-${place + 1}`, room, dial));
  await teacher.run.send({ type: 'start-activity', activity: 0 });
  await until(() => devices.every(({ link }) => Boolean(link.answers()?.seat)));
  const figures: Figure[] = [];
  for (const kill of KILLS) {
    const values: number[] = [];
    for (let run = 0; run < runs; run++) values.push(await oneRun({ hub, teacher, devices }, kill, `${KILLS.indexOf(kill)}-${run}`));
    figures.push({ what: `kill: ${kill.name}, ${PUPILS} pupils: all back and received`, unit: 'ms', target: 2000, values });
  }
  devices.forEach(({ link }) => link.close());
  teacher.leave();
  await hub.end();
  return figures;
}

async function oneRun(of: Class, kill: Kill, name: string): Promise<number> {
  const { teacher, devices } = of;
  const question = buildQuestion({ id: `q-${name}` });
  const { id } = question;
  await teacher.run.send({ type: 'open-question', question });
  await until(() => devices.every(({ link }) => link.view()?.question?.id === id));
  const options = question.options.map((option) => option.id);
  const tap = (device: DeviceAtWork, place: number) => device.tap(id, options[place % options.length] ?? '');
  devices.forEach((device, place) => place % 2 === 0 && tap(device, place));
  await kill.away(of);
  await pause(AWAY / 2);
  devices.forEach((device, place) => place % 2 === 1 && tap(device, place));
  await pause(AWAY / 2);
  const from = performance.now();
  await kill.back(of);
  await until(() => devices.every(({ link }) => link.choice()?.state === 'received'));
  const took = performance.now() - from;
  await teacher.run.send({ type: 'reveal' });
  const votes = teacher.votesOn(id);
  const cast = teacher.run.state.value.log.filter(({ event }) => event.type === 'vote-cast' && event.question === id).length;
  const wrong = devices.filter(({ tapped }, place) => votes.get(`n-${place + 1}`) !== tapped.get(id)).length;
  if (wrong > 0 || cast !== PUPILS) throw new Error(`${kill.name}: ${wrong} votes are not what was tapped; ${cast} in the log for ${PUPILS} pupils`);
  return took;
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('It did not come within a minute');
    await pause(5);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
