// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildLessons, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildPack } from '#testing/build-pack.ts';
import { buildProgrammes, buildStagedPack } from '#testing/build-programmes.ts';
import { checkPacks, lineOf } from './check-packs.ts';
import { packTable } from './pack-table.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const { manifest, scenarios, items, sources } = buildPack();
  write('index.json', { format: 1, packs: ['tiny'] });
  write('tiny/pack.json', manifest);
  write('tiny/scenarios/fake-service.json', scenarios[0]);
  write('tiny/items/all.json', items);
  write('tiny/sources/all.json', sources);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, value: unknown): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value));
}

function lines(): readonly string[] {
  return checkPacks(folder).flatMap(({ name, problems }) => problems.map((problem) => lineOf(name, problem)));
}

test('finds nothing in a sound folder, and gives the pack', () => {
  expect(checkPacks(folder)).toEqual([{ name: 'tiny', pack: buildPack(), problems: [] }]);
});

test('names a missing file, a file that is not JSON and one that is not a list, and checks the others', () => {
  rmSync(join(folder, 'tiny/scenarios/fake-service.json'));
  write('tiny/sources/all.json', '[');
  const items = buildPack().items.map((item) => ({ ...item, explain: { zh: '<b>' } }));
  write('tiny/items/all.json', items);
  expect(
    lines()
      .map((line) => line.replace(/JSON: .* \(/, 'JSON ('))
      .sort(),
  ).toEqual([
    'tiny/items/all.json [0] explain.en: the text is missing in "en" (missing-language)',
    'tiny/items/all.json [0] explain.zh: “<b>” is markup; write plain text (markup)',
    'tiny/items/all.json [1] explain.en: the text is missing in "en" (missing-language)',
    'tiny/items/all.json [1] explain.zh: “<b>” is markup; write plain text (markup)',
    'tiny/scenarios/fake-service.json: the manifest names this file, and it is not there (missing-file)',
    'tiny/sources/all.json: this is not JSON (not-json)',
  ]);
});

test('asks for a list where a list is due, and for the file of a scenario to bear its name', () => {
  write('tiny/items/all.json', {});
  write('tiny/scenarios/fake-service.json', { ...buildPack().scenarios[0], id: 'other' });
  expect(lines()).toEqual(
    expect.arrayContaining([
      expect.stringContaining('tiny/items/all.json: this file is a list of items'),
      expect.stringContaining('fake-service.json id: the file of a scenario is named after its id'),
    ]),
  );
});

test('prints what a pack holds', () => {
  const table = packTable(buildPack()).join('\n');
  expect(table).toContain('1 scenarios, 2 items, 1 twin pairs, 0 unsettled, 1 sources');
  expect(table).toMatch(/truth genuine\s+0\s+1/);
  expect(table).toMatch(/AUC 0\.50/);
});

test('takes lessons from their file, and names it in their problems', () => {
  write('tiny/items/all.json', buildTaughtPack().items);
  write('tiny/lessons.json', buildLessons());
  expect(checkPacks(folder)).toEqual([{ name: 'tiny', pack: buildTaughtPack(), problems: [] }]);
  write('tiny/lessons.json', { ...buildLessons(), talks: [{}] });
  expect(lines()[0]).toBe('tiny/lessons.json talks[0].scenario: "scenario" is missing (shape)');
  write('tiny/lessons.json', '{');
  expect(lines()[0]).toContain('tiny/lessons.json: this is not JSON');
});

test('takes programmes from their file, and names it in their problems', () => {
  write('tiny/items/all.json', buildStagedPack().items);
  write('tiny/lessons.json', buildLessons());
  write('tiny/programmes.json', buildProgrammes());
  expect(checkPacks(folder)).toEqual([{ name: 'tiny', pack: buildStagedPack(), problems: [] }]);
  write('tiny/programmes.json', { ...buildProgrammes(), handouts: [{}] });
  expect(lines()[0]).toBe('tiny/programmes.json handouts[0].scenario: "scenario" is missing (shape)');
  write('tiny/programmes.json', '{');
  expect(lines()).toEqual([expect.stringContaining('tiny/programmes.json: this is not JSON')]);
});

test('prints the forms and plans of each stage', () => {
  const table = packTable(buildTaughtPack()).join('\n');
  expect(table).toContain('lessons: 1 pairs of forms, 2 plans, 2 talks; 1 of 1 decisions have one');
  expect(table).toContain('lessons junior: forms junior-forms 4+4; minutes stated (estimated) 15 (13), 5 (4)');
});

test('prints each programme with its minutes stated and estimated, and nothing of them for a pack without', () => {
  const table = packTable(buildStagedPack()).join('\n');
  expect(table).toContain('programmes: 15; handouts: 1 for 1 scenarios');
  expect(table).toContain('programme family-10: family, minutes stated (estimated) 10 (10), card vote advice');
  expect(packTable(buildTaughtPack()).join('\n')).not.toContain('programme');
});

test('does not call missing what an unreadable file of lessons would have brought to the programmes', () => {
  write('tiny/items/all.json', buildStagedPack().items);
  write('tiny/lessons.json', '{');
  write('tiny/programmes.json', buildProgrammes());
  expect(lines()).toEqual([expect.stringContaining('tiny/lessons.json: this is not JSON')]);
});
