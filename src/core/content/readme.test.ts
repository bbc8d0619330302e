// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildGenuineItem, buildPack } from '#testing/build-pack.ts';
import { readPack } from './read-pack.ts';

test('the examples of the README make a sound pack', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const [items, scenario] = [...readme.matchAll(/```json\n([^]*?)```/g)].map(([, json = '']) => JSON.parse(json) as unknown);
  const read = readPack({ ...buildPack(), scenarios: [scenario], items: [...(items as unknown[]), buildGenuineItem()] });
  expect(read.ok ? [] : read.problems).toEqual([]);
});
