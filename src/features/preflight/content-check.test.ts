// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { packShelf } from '#features/packs/shelf.ts';
import { buildProgramme, buildStagedPack } from '#testing/build-programmes.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { checkContent } from './content-check.ts';

beforeAll(() => import('#core/content/built.schema.ts'));
afterEach(() => vi.unstubAllGlobals());

const PROGRAMMES = [{ packId: 'tiny', steps: buildProgramme().steps }];

/** What the check says, the channels it brought, and how often the stage was asked for. */
async function check({ programmes = PROGRAMMES, gone = [] as string[], hasChannels = true, hasStage = true } = {}) {
  const site = fakeSite([buildStagedPack()]);
  for (const path of gone) site.files.delete(path);
  const channels = new Set<string>();
  const verdict = await checkContent(programmes, {
    shelf: packShelf(),
    loadChannels: async (ids) => {
      if (!hasChannels) throw new Error('cut off');
      ids.forEach((id) => channels.add(id));
    },
    loadStage: async () => {
      if (!hasStage) throw new Error('cut off');
    },
  });
  return { verdict, channels };
}

test('all that the programmes show is really brought, channels too', async () => {
  const { verdict, channels } = await check();
  expect(verdict).toEqual({ state: 'good', key: 'demo:check.content.here', slots: { count: 1 } });
  expect([...channels].length).toBeGreaterThan(0);
});

test.each([
  ['a story', { gone: ['packs/tiny/scenario/fake-service.json'] }],
  ['what its flags are lit with', { gone: ['packs/tiny/debrief/fake-service.json'] }],
  ['the items', { gone: ['packs/tiny/items.json'] }],
  ['the forms', { gone: ['packs/tiny/lessons.json'] }],
  ['the code of the stage', { hasStage: false }],
] as const)('%s that is missing is missed here', async (_, fields) => {
  expect((await check({ ...fields, gone: [...('gone' in fields ? fields.gone : [])] })).verdict).toEqual({
    state: 'bad',
    key: 'demo:check.content.missing',
    slots: { count: 1 },
  });
});

test('a channel that can’t be drawn is missed for the story and for the items', async () => {
  expect((await check({ hasChannels: false })).verdict.slots).toEqual({ count: 2 });
});

test('a story that no pack has is no fault of the network', async () => {
  const programmes = [{ packId: 'tiny', steps: [{ type: 'scenario', minutes: 5, scenario: 'gone' } as const] }];
  expect((await check({ programmes })).verdict.state).toBe('good');
});

test('no programme at all is nothing to go on stage with', async () => {
  expect((await check({ programmes: [] })).verdict).toEqual({ state: 'bad', key: 'demo:check.content.none' });
});
