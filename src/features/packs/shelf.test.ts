import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildPack, buildScenario } from '#testing/build-pack.ts';
import { buildProgrammes, buildStagedPack } from '#testing/build-programmes.ts';
import { fakeSite, type FakeSite } from '#testing/fake-site.ts';
import { allScenarios } from './find.ts';
import { packShelf } from './shelf.ts';

const TINY = buildPack();
const OTHER = buildPack({ manifest: { ...TINY.manifest, id: 'other' }, scenarios: [buildScenario({ id: 'other-story' })] });
const INDEX = 'packs/index.json';
const PLACES = 'packs/scenarios.json';
const CATALOGUE = 'packs/tiny/catalogue.json';
let site: FakeSite;

beforeEach(() => (site = fakeSite([TINY, OTHER])));
afterEach(() => vi.unstubAllGlobals());

describe('the shelf', () => {
  test('holds every pack of the index, in its order', async () => {
    const { packs, broken } = await packShelf().catalogue();
    expect(packs.map(({ id }) => id)).toEqual(['tiny', 'other']);
    expect(broken).toEqual([]);
  });

  test('is read once, however many ask', async () => {
    const shelf = packShelf();
    await Promise.all([shelf.catalogue(), shelf.catalogue()]);
    await shelf.catalogue();
    expect(site.asked.filter((path) => path === INDEX)).toHaveLength(1);
  });

  test.each([
    ['is not there', null, 'missing'],
    ['is not JSON, as from a host that answers every address with its front page', '<!doctype html>', 'damaged'],
    ['was cut off', '{"format":1,"id":"tiny","vers', 'damaged'],
    ['lacks what a catalogue has', '{"format":1,"id":"tiny"}', 'damaged'],
    ['was made for a newer version', '{"format":2,"anything":true}', 'newer'],
  ] as const)('names a pack that %s, and the other one works', async (_, text, reason) => {
    if (text === null) site.files.delete(CATALOGUE);
    else site.files.set(CATALOGUE, text);
    const shelved = await packShelf().catalogue();
    expect(shelved.broken).toEqual([{ id: 'tiny', reason }]);
    expect(allScenarios(shelved).map(({ scenario }) => scenario.id)).toEqual(['other-story']);
  });

  test('asks again after a failure, and is whole once the network is back', async () => {
    const shelf = packShelf();
    site.isCutOff = true;
    expect(await shelf.catalogue()).toEqual({ packs: [], broken: [{ id: 'index', reason: 'missing' }] });
    site.isCutOff = false;
    expect((await shelf.catalogue()).packs).toHaveLength(2);
  });

  test.each(['null', '[]', '{"packs":"tiny"}', '{"format":1}'])('says that an index like %s is damaged', async (index) => {
    site.files.set(INDEX, index);
    expect(await packShelf().catalogue()).toEqual({ packs: [], broken: [{ id: 'index', reason: 'damaged' }] });
  });

  test('leaves out of the index what is not a plain name, and asks for no address made of it', async () => {
    site.files.set(INDEX, JSON.stringify({ format: 1, packs: ['../secret', 'https://evil.example/x', 'a/b', '', 'tiny?x', 7, null, 'tiny'] }));
    const { packs, broken } = await packShelf().catalogue();
    expect([packs.map(({ id }) => id), broken]).toEqual([['tiny'], []]);
    expect(site.asked).toEqual([INDEX, CATALOGUE]);
  });
});

describe('a scenario', () => {
  test('comes whichever pack it is in, and no catalogue is asked for', async () => {
    const { version } = TINY.manifest;
    const bundle = { format: 1, version, scenario: TINY.scenarios[0] };
    expect(await packShelf().scenario('fake-service')).toEqual({ type: 'found', packId: 'tiny', bundle });
    expect(await packShelf().scenario('other-story')).toMatchObject({ type: 'found', packId: 'other' });
    expect(site.asked.filter((path) => path.endsWith('catalogue.json'))).toEqual([]);
  });

  test('is read once, however many ask, and again after a failure', async () => {
    const shelf = packShelf();
    site.isCutOff = true;
    expect(await shelf.scenario('fake-service')).toMatchObject({ type: 'broken' });
    site.isCutOff = false;
    site.asked.length = 0;
    const [one, two] = await Promise.all([shelf.scenario('fake-service'), shelf.scenario('fake-service')]);
    expect([one.type, two]).toEqual(['found', one]);
    expect(site.asked).toEqual([PLACES, 'packs/tiny/scenario/fake-service.json']);
  });

  test('is the first pack’s, where two have the same', async () => {
    site = fakeSite([OTHER, buildPack({ ...OTHER, manifest: { ...OTHER.manifest, id: 'copy' } })]);
    expect(await packShelf().scenario('other-story')).toMatchObject({ packId: 'other' });
  });

  test.each(['nowhere', '__proto__', 'constructor', '../index', ''])('that no pack has is unknown: %j', async (id) => {
    expect(await packShelf().scenario(id)).toEqual({ type: 'unknown' });
    expect(site.asked).toEqual([PLACES]);
  });

  test.each([
    ['missing', null],
    ['damaged', '{"format":1,"packOf":{"fake-service":"../../elsewhere"}}'],
    ['newer', '{"format":99}'],
  ] as const)('can’t be found when the list of places is %s', async (reason, text) => {
    if (text === null) site.files.delete(PLACES);
    else site.files.set(PLACES, text);
    expect(await packShelf().scenario('fake-service')).toEqual({ type: 'broken', pack: { id: 'index', reason } });
  });
});

describe('a scenario and the items of a pack', () => {
  test.each([
    ['missing', null],
    ['damaged', '{"format":1,"scenario":{}}'],
    ['damaged', 'not json'],
    ['newer', '{"format":99}'],
  ] as const)('are %s when the file is %j', async (reason, text) => {
    for (const path of ['packs/tiny/scenario/fake-service.json', 'packs/tiny/debrief/fake-service.json', 'packs/tiny/items.json']) {
      if (text === null) site.files.delete(path);
      else site.files.set(path, text);
    }
    expect(await packShelf().scenario('fake-service')).toEqual({ type: 'broken', pack: { id: 'tiny', reason } });
    expect((await packShelf().debrief('tiny', 'fake-service')).ok).toBe(false);
    expect((await packShelf().items('tiny')).ok).toBe(false);
  });

  test('of a debrief and of a pack come with their sources', async () => {
    const all = { format: 1, items: TINY.items, sources: TINY.sources };
    expect(await packShelf().debrief('tiny', 'fake-service')).toEqual({ ok: true, value: all }); // the round of this one has every item
    expect(await packShelf().items('tiny')).toEqual({ ok: true, value: all });
  });
});

describe('the programmes of a pack', () => {
  test('come with their handouts, and are none for a pack that has no such file', async () => {
    site = fakeSite([buildStagedPack(), OTHER]);
    expect(await packShelf().programmes('tiny')).toEqual({ ok: true, value: buildProgrammes() });
    expect(await packShelf().programmes('other')).toEqual({ ok: true, value: { programmes: [], handouts: [] } });
  });

  test.each([
    ['missing', null],
    ['not-json', '<!doctype html>'],
    ['shape', '{"format":1,"programmes":7}'],
    ['newer-format', '{"format":99}'],
  ] as const)('are refused as %s when the file is %j', async (code, text) => {
    const path = 'packs/tiny/programmes.json';
    if (text === null) site.files.delete(path);
    else site.files.set(path, text);
    expect(await packShelf().programmes('tiny')).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
