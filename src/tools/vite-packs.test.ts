// @vitest-environment node
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCatalogue, readItemsBundle, readLessonsBundle, readProgrammesBundle, readScenarioBundle } from '#core/content/built.schema.ts';
import { buildLessons, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildItem, buildPack, buildScenario } from '#testing/build-pack.ts';
import { buildProgrammes } from '#testing/build-programmes.ts';
import { eventually } from '#testing/eventually.ts';
import { packsPlugin } from './vite-packs.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'packs-'));
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>site</title>');
  writeJson('public/locales/zh/home.json', { start: '开始', greet: '{name}，你好' });
  writePack();
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function writeJson(file: string, value: unknown): void {
  mkdirSync(join(site, file, '..'), { recursive: true });
  writeFileSync(join(site, file), JSON.stringify(value));
}

function writePack(fields: Parameters<typeof buildPack>[0] = {}): void {
  const { manifest, scenarios, items, sources } = buildPack({ scenarios: [buildScenario({ stages: ['primary-low'] })], ...fields });
  writeJson('public/packs/index.json', { format: 1, packs: ['tiny'] });
  writeJson('public/packs/tiny/pack.json', { ...manifest, pinyin: { 客服: 'kè fú' } });
  writeJson('public/packs/tiny/scenarios/fake-service.json', scenarios[0]);
  writeJson('public/packs/tiny/items/all.json', items);
  writeJson('public/packs/tiny/sources/all.json', sources);
}

function buildSite(): Promise<unknown> {
  return build({ root: site, base: './', configFile: false, logLevel: 'silent', plugins: [packsPlugin()], build: { outDir: 'dist' } });
}

function built(file: string): unknown {
  return JSON.parse(readFileSync(join(site, 'dist', file), 'utf8'));
}

test('a build makes every file the page loads, and the page can read them', async () => {
  await buildSite();
  expect(readCatalogue(built('packs/tiny/catalogue.json')).ok).toBe(true);
  expect(readScenarioBundle(built('packs/tiny/scenario/fake-service.json')).ok).toBe(true);
  expect(readItemsBundle(built('packs/tiny/items.json')).ok).toBe(true);
  expect(built('packs/tiny/pinyin/fake-service.json')).toMatchObject({ '你怎么做？': 'nǐ zěn me zuò -' });
  expect(built('packs/tiny/pinyin/items.json')).toEqual({}); // these items are not for lower grades
  expect(built('locales/zh/pinyin.json')).toEqual({ 开始: 'kāi shǐ', '{name}，你好': '- - - - - - - nǐ hǎo' });
});

test('a build makes the lessons of a pack, in place of the file of the author, and an empty file where there are none', async () => {
  await buildSite();
  expect(built('packs/tiny/lessons.json')).toEqual({ format: 1, lessons: { forms: [], plans: [], talks: [] } });
  writePack({ scenarios: [buildScenario()], items: buildTaughtPack().items });
  writeJson('public/packs/tiny/lessons.json', buildLessons());
  await buildSite();
  expect(readLessonsBundle(built('packs/tiny/lessons.json'))).toEqual({ ok: true, value: { format: 1, lessons: buildLessons() } });
});

test('a build makes the programmes of a pack, in place of the file of the author, and an empty file where there are none', async () => {
  await buildSite();
  expect(built('packs/tiny/programmes.json')).toEqual({ format: 1, programmes: { programmes: [], handouts: [] } });
  writePack({ scenarios: [buildScenario()], items: buildTaughtPack().items });
  writeJson('public/packs/tiny/lessons.json', buildLessons());
  writeJson('public/packs/tiny/programmes.json', buildProgrammes());
  await buildSite();
  expect(readProgrammesBundle(built('packs/tiny/programmes.json'))).toEqual({ ok: true, value: { format: 1, programmes: buildProgrammes() } });
});

test('a build leaves out what only authors need', async () => {
  await buildSite();
  for (const part of ['pack.json', 'scenarios', 'items', 'sources']) expect(existsSync(join(site, 'dist/packs/tiny', part)), part).toBe(false);
  expect(built('packs/index.json')).toEqual({ format: 1, packs: ['tiny'] });
});

test('a build fails with every problem, named by file', async () => {
  writePack({ items: [buildItem({ explain: { zh: '打 13812345678' } }), { ...buildItem(), id: 'refund-real' }] });
  rmSync(join(site, 'public/packs/tiny/sources/all.json'));
  await expect(buildSite()).rejects.toThrow(
    /tiny\/sources\/all\.json: the manifest names this file[^]*items\/all\.json \[0\] explain\.en[^]*real phone number/,
  );
});

test('dev serves the same files, of unfinished packs too, and notices a change', async () => {
  cpSync(join(site, 'public/packs/tiny/scenarios/fake-service.json'), join(site, 'kept.json'));
  rmSync(join(site, 'public/packs/tiny/scenarios/fake-service.json'));
  const server = await createServer({ root: site, configFile: false, logLevel: 'silent', plugins: [packsPlugin()], server: { port: 0 } });
  try {
    await server.listen();
    const root = server.resolvedUrls?.local[0] ?? '';
    const scenarios = async (): Promise<number> => {
      const read = readCatalogue(await (await fetch(`${root}packs/tiny/catalogue.json`)).json());
      return read.ok ? read.value.scenarios.length : -1;
    };
    expect(await scenarios()).toBe(0);
    cpSync(join(site, 'kept.json'), join(site, 'public/packs/tiny/scenarios/fake-service.json'));
    await eventually(async () => expect(await scenarios()).toBe(1));
  } finally {
    await server.close();
  }
});
