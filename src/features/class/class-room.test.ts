import { beforeEach, expect, test } from 'vitest';
import type { HostLink, Leading } from '#core/session/links.ts';
import type { PupilView } from '#core/session/view-for.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { buildLesson } from '#testing/build-lesson.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { openClassRoom } from './class-room.ts';
import type { ClassRun } from './class-run.ts';

/** A hub that notes what it is told. */
let told: string[] = [];
let shown: PupilView[] = [];
let leading: Leading | null = null;
const leadRoom = async (given: Leading): Promise<HostLink> => {
  leading = given;
  return {
    status: () => 'open',
    room: () => null,
    here: () => 3,
    show: (view) => shown.push(view),
    setDoor: (isOpen) => told.push(isOpen ? 'door open' : 'door shut'),
    drop: (member) => told.push(`drop ${member}`),
    tell: (member) => told.push(`tell ${member}`),
    end: () => told.push('end'),
    close: () => told.push('close'),
    onChange: () => () => {},
  };
};

let run: ClassRun;
beforeEach(async () => {
  told = [];
  shown = [];
  run = await buildLesson(3, memoryClassLog());
});

const ask = async () => {
  await run.send({ type: 'start-activity', activity: 0 });
  await run.send({ type: 'open-question', question: buildQuestion() });
};
const hear = (b: Parameters<Leading['onHeard']>[0][number]['b'], m = 'one') => leading?.onHeard([{ m, b }]);

test('pupils see each change of the lesson once, and no vote changes what they see', async () => {
  await openClassRoom(run, leadRoom);
  await ask();
  expect(shown.map(({ phase }) => phase)).toEqual(['before', 'watch', 'open']);
  await hear({ type: 'join', seat: 'n-1' });
  const answer = await hear({ type: 'vote', question: buildQuestion().id, option: 'scam', revision: 1 });
  expect(answer?.[0]?.b).toMatchObject({ vote: { option: 'scam', revision: 1 } });
  expect(shown).toHaveLength(3);
  await run.send({ type: 'reveal' });
  expect(shown.map(({ phase }) => phase)).toEqual(['before', 'watch', 'open', 'revealed']);
});

test('the door and whoever is removed are told to the hub when it happens', async () => {
  await openClassRoom(run, leadRoom);
  await hear({ type: 'join', seat: 'n-1' });
  await run.send({ type: 'set-door', isOpen: false });
  await run.send({ type: 'remove-member', member: 'one' });
  expect(told).toEqual(['door open', 'door shut', 'drop one']);
});

test('the end of the lesson ends the room, and letting go closes the link and nothing else', async () => {
  const { close } = await openClassRoom(run, leadRoom);
  await run.send({ type: 'close' });
  expect(told).toContain('end');
  close();
  expect(told[told.length - 1]).toBe('close');
  expect(shown[shown.length - 1]?.phase).toBe('over');
});

test('a lesson that another tab leads leaves its room to that tab', async () => {
  const log = memoryClassLog();
  run = await buildLesson(3, log);
  await openClassRoom(run, leadRoom);
  await log.append({ ...run.header, length: 2 }, [{ v: 1, seq: 1, at: run.header.startedAt, event: { type: 'door-set', isOpen: false } }]);
  await run.send({ type: 'start-activity', activity: 0 });
  expect(told).toContain('close');
});
