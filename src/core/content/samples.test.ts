// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PACK_FORMAT } from './format.ts';
import { readPack } from './read-pack.ts';

// Frozen packs of every format there has been. They are added when the format changes and never edited: a pack
// that somebody saved years ago must still read.
const folder = new URL('./samples/', import.meta.url);
const names = readdirSync(folder);

test('there is a frozen sample of every format', () => {
  expect(names.sort()).toEqual(Array.from({ length: PACK_FORMAT }, (_, index) => `format-${index + 1}.json`));
});

test.each(names)('%s still reads', (name) => {
  const read = readPack(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  expect(read.ok ? [] : read.problems).toEqual([]);
});

test('the sample of the newest format holds every kind of beat', () => {
  const sample = readFileSync(new URL(`format-${PACK_FORMAT}.json`, folder), 'utf8');
  for (const type of ['message', 'voice', 'system', 'narration', 'time', 'picture', 'link', 'money', 'number', 'card', 'form', 'ring', 'mirror'])
    expect(sample).toContain(`"type": "${type}"`);
});
