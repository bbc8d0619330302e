// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { packShelf } from '#features/packs/shelf.ts';
import { buildStagedPack } from '#testing/build-programmes.ts';
import { type FakeSite, fakeSite } from '#testing/fake-site.ts';
import { isFor, missingOf, readMaterial } from './material.ts';

let site: FakeSite;
beforeAll(() => import('#core/content/built.schema.ts'));
beforeEach(() => {
  site = fakeSite([buildStagedPack()]);
});
afterEach(() => vi.unstubAllGlobals());

test('each pair stands once among what can be added, by its scam', async () => {
  const [material] = await readMaterial(packShelf());
  expect(material?.twins.map(({ id }) => id)).toEqual(['refund-fake']);
});

test('a pack whose programmes or forms can’t be had still lends its stories', async () => {
  site.files.delete('packs/tiny/programmes.json');
  site.files.delete('packs/tiny/lessons.json');
  expect(await readMaterial(packShelf())).toMatchObject([{ packId: 'tiny', programmes: [], forms: [], stories: [{ id: 'fake-service' }] }]);
});

test('of a scene the story is opened, of a whole story it is not', async () => {
  const shelf = packShelf();
  const [material] = await readMaterial(shelf);
  const asked = () => site.asked.filter((path) => path.includes('/scenario/')).length;
  expect(await missingOf(shelf, [{ type: 'scenario', minutes: 5, scenario: 'fake-service' }], material)).toEqual([false]);
  expect(asked()).toBe(0);
  const scene = { type: 'scene', minutes: 1, scenario: 'fake-service', scene: 'chat' } as const;
  expect(await missingOf(shelf, [scene, { ...scene, scene: 'gone' }], material)).toEqual([false, true]);
  expect(asked()).toBe(1);
});

test('both halves of primary school sit before the same officer', () => {
  expect([isFor(['primary-low'], 'primary'), isFor(['primary-high'], 'primary'), isFor(['junior'], 'primary')]).toEqual([true, true, false]);
});
