import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { measureSite, type SiteWeight } from './measure-site.mjs';
import { sizeProblems } from './size-problems.mjs';

const light: SiteWeight = {
  firstJs: 40_000,
  firstCss: 8_000,
  firstAll: 60_000,
  joinJs: 35_000,
  joinAll: 60_000,
  stageAll: 25_000,
  offline: 1_200_000,
  firstModules: ['src/app/main.tsx'],
  joinModules: ['src/app/join-main.tsx'],
  fonts: [],
  missing: [],
};

describe('the size check', () => {
  test('lets a site pass that is exactly as heavy as allowed', () => {
    expect(sizeProblems(light)).toEqual([]);
  });

  test.each<Partial<SiteWeight>>([
    { firstJs: 40_001 },
    { firstCss: 8_001 },
    { firstAll: 60_001 },
    { joinJs: 35_001 },
    { joinAll: 60_001 },
    { stageAll: 25_001 },
    { stageAll: 0 },
    { offline: 1_200_001 },
    { firstJs: 0 },
    { firstModules: [] },
    { firstModules: ['src/screens/teacher/home/home.tsx'] },
    { firstModules: ['src/screens/officer/a.ts'] },
    { joinModules: [] },
    { joinModules: ['src/screens/student/home/home-screen.tsx'] },
    { joinModules: ['src/features/packs/shelf.ts'] },
    { fonts: ['assets/a.woff2'] },
    { missing: ['assets/a.js'] },
  ])('reports %j', (change) => {
    expect(sizeProblems({ ...light, ...change })).toHaveLength(1);
  });
});

/** What a start leads to: the file of each program by the module it begins with. */
const PROGRAMS = {
  'assets/app.js': ['src/app/main.tsx'],
  'assets/join.js': ['src/app/join-main.tsx'],
  'assets/play.js': ['src/screens/student/play/play-screen.tsx'],
  'assets/wall.js': ['src/screens/officer/stage/stage-screen.tsx'],
};

describe('weighing a built site', () => {
  let dist = '';
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  };

  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'site-'));
    const manifest = {
      'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_a'], css: ['assets/index.css'], dynamicImports: ['later'] },
      _a: { file: 'assets/a.js', imports: ['_b'] },
      _b: { file: 'assets/b.js', imports: ['_a'], css: ['assets/index.css'] },
      later: { file: 'assets/later.js' },
      app: { file: 'assets/app.js', imports: ['_a'], css: ['assets/app.css'] },
      join: { file: 'assets/join.js', imports: ['_b'] },
      play: { file: 'assets/play.js', imports: ['_a'] },
      wall: { file: 'assets/wall.js', imports: ['_a', 'play'], css: ['assets/wall.css'] },
    };
    write('.vite/manifest.json', JSON.stringify(manifest));
    write('.vite/modules.json', JSON.stringify({ 'assets/b.js': ['src/b.ts'], 'assets/later.js': ['src/later.ts'], ...PROGRAMS }));
    write('index.html', '1234567');
    write('assets/index.js', '1'.repeat(100));
    write('assets/index.js.br', '1'.repeat(10));
    write('assets/a.js', '1'.repeat(200));
    write('assets/b.js', '1'.repeat(300));
    write('assets/later.js', '1'.repeat(1000));
    write('assets/app.js', '1'.repeat(20));
    write('assets/app.css', '1'.repeat(5));
    write('assets/join.js', '1'.repeat(30));
    write('assets/play.js', '1'.repeat(600));
    write('assets/wall.js', '1'.repeat(70));
    write('assets/wall.css', '1'.repeat(8));
    write('locales/zh/join.json', '1'.repeat(60));
    write('locales/en/join.json', '1'.repeat(40));
    write('assets/index.css', '1'.repeat(50));
    write('packs/one/items.json', '1'.repeat(400));
    write('packs/schema/pack.json', '1'.repeat(9000));
    write('sw.js', 'self.x=[{"revision":null,"url":"assets/later.js"},{url:"packs/one/items.json"},{url:"gone.js"}]');
  });

  afterEach(() => rmSync(dist, { recursive: true, force: true }));

  test('counts what the entry imports at once, compressed, and each file once', () => {
    expect(measureSite(dist)).toMatchObject({ firstJs: 530, firstCss: 55, firstAll: 592, firstModules: ['src/app/main.tsx', 'src/b.ts'] });
  });

  test('counts what a pupil who joins a class loads in place of the app, with the longest texts', () => {
    expect(measureSite(dist)).toMatchObject({ joinJs: 540, joinAll: 540 + 50 + 7 + 60, joinModules: ['src/app/join-main.tsx', 'src/b.ts'] });
  });

  test('counts of an officer’s stage what is not there already where a story is played', () => {
    expect(measureSite(dist)).toMatchObject({ stageAll: 78 });
  });

  test('counts packs and all that the service worker keeps, and names what is not there', () => {
    const site = measureSite(dist);
    expect(site.offline).toBe(1000 + 400 + 95);
    expect(site.missing).toEqual(['gone.js']);
  });

  test('counts what the page itself names, when the build marks no entry', () => {
    write(
      '.vite/manifest.json',
      JSON.stringify({ _a: { file: 'assets/a.js', imports: ['_b'] }, _b: { file: 'assets/b.js' }, later: { file: 'assets/later.js' } }),
    );
    write(
      'index.html',
      '<script type="module" src="./assets/a.js"></script><link rel="stylesheet" href="./assets/index.css"><link rel="icon" href="icon.svg">',
    );
    expect(measureSite(dist)).toMatchObject({ firstJs: 500, firstCss: 50 });
  });

  test('finds fonts by file and by style', () => {
    write('assets/font.woff2', '1');
    write('assets/index.css', '@font-face{}');
    expect(measureSite(dist).fonts).toEqual(expect.arrayContaining(['assets/font.woff2', 'assets/index.css']));
  });
});
