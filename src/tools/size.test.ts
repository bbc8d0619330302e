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
  offline: 1_200_000,
  firstModules: ['src/app/main.tsx'],
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
    { offline: 1_200_001 },
    { firstJs: 0 },
    { firstModules: [] },
    { firstModules: ['src/screens/teacher/home/home.tsx'] },
    { firstModules: ['src/screens/officer/a.ts'] },
    { fonts: ['assets/a.woff2'] },
    { missing: ['assets/a.js'] },
  ])('reports %j', (change) => {
    expect(sizeProblems({ ...light, ...change })).toHaveLength(1);
  });
});

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
    };
    write('.vite/manifest.json', JSON.stringify(manifest));
    write('.vite/modules.json', JSON.stringify({ 'assets/b.js': ['src/b.ts'], 'assets/later.js': ['src/later.ts'] }));
    write('index.html', '1234567');
    write('assets/index.js', '1'.repeat(100));
    write('assets/index.js.br', '1'.repeat(10));
    write('assets/a.js', '1'.repeat(200));
    write('assets/b.js', '1'.repeat(300));
    write('assets/later.js', '1'.repeat(1000));
    write('assets/index.css', '1'.repeat(50));
    write('packs/one/items.json', '1'.repeat(400));
    write('packs/schema/pack.json', '1'.repeat(9000));
    write('sw.js', 'self.x=[{"revision":null,"url":"assets/later.js"},{url:"packs/one/items.json"},{url:"gone.js"}]');
  });

  afterEach(() => rmSync(dist, { recursive: true, force: true }));

  test('counts what the entry imports at once, compressed, and each file once', () => {
    expect(measureSite(dist)).toMatchObject({ firstJs: 510, firstCss: 50, firstAll: 567, firstModules: ['src/b.ts'] });
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
