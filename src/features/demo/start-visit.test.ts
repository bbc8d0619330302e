// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadChannel } from '#channels/registry.ts';
import type { ClassLog, Services } from '#core/ports.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { buildTaughtPack } from '#testing/build-lessons.ts';
import { buildText } from '#testing/build-pack.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { startVisit, type VisitSettled } from './start-visit.ts';
import { resumeVisit } from './visit-run.ts';

const SETTLED: VisitSettled = {
  programme: {
    title: buildText('十分钟', 'Ten minutes'),
    minutes: 10,
    steps: [
      { type: 'card', minutes: 1, kind: 'title', title: buildText('你好', 'Hello'), lines: [], note: buildText('先问好', 'Say hello first') },
      { type: 'before', minutes: 2, forms: 'junior-forms' },
      { type: 'local', minutes: 1 },
    ],
  },
  packId: 'tiny',
  station: '青瓦派出所',
  cases: [],
  school: '实验中学',
  people: 300,
};

let log: ClassLog;
let services: Services;
beforeEach(async () => {
  fakeSite([buildTaughtPack()]);
  await Promise.all([loadChannel('sms'), import('#core/content/built.schema.ts')]);
  log = memoryClassLog();
  services = buildServices({ visitLog: async () => log });
});
afterEach(() => vi.unstubAllGlobals());

const begun = async (settled: Partial<VisitSettled> = {}) => {
  const id = await startVisit(services, { ...SETTLED, ...settled });
  const run = await resumeVisit({ log, clock: services.clock }, id);
  run?.close();
  return run?.state.value;
};

test('a visit begins before its first part, with what the officer settled, and the hall votes by hands', async () => {
  const state = await begun();
  expect(state).toMatchObject({ activity: -1, className: '实验中学', pupils: 300, ways: ['hands'] });
  expect(state?.visit).toMatchObject({ station: '青瓦派出所', minutes: 10, programme: { zh: '十分钟' } });
  expect(state?.visit?.parts[0]).toEqual({ note: buildText('先问好', 'Say hello first'), minutes: 1 });
});

test('local cases are told where the station has some, and left out where it has none', async () => {
  const types = async (settled: Partial<VisitSettled>) => (await begun(settled))?.plan.map(({ type }) => type);
  const cases = [{ title: '一起案件', publisher: '青瓦派出所', date: '2026年3月', facts: '损失三千元。' }];
  expect(await types({ cases })).toEqual(['card', 'round', 'local']);
  expect(await types({})).toEqual(['card', 'round']);
});

test('a pack whose forms cannot be read costs the visit its measured rounds only', async () => {
  fakeSite([buildTaughtPack()]).files.delete('packs/tiny/lessons.json');
  expect((await begun())?.plan.map(({ type }) => type)).toEqual(['card']);
});
