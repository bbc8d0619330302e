// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildTaughtPack } from '#testing/build-lessons.ts';
import { buildGenuineItem, buildPack } from '#testing/build-pack.ts';
import { buildProgrammes, buildStagedPack } from '#testing/build-programmes.ts';
import type { Programmes } from './programmes.schema.ts';
import { readPack } from './read-pack.ts';

const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const [items, scenario, lessons, programmes] = [...readme.matchAll(/```json\n([^]*?)```/g)].map(([, json = '']) => JSON.parse(json) as unknown);

test('the examples of the README make a sound pack', () => {
  const read = readPack({ ...buildPack(), scenarios: [scenario], items: [...(items as unknown[]), buildGenuineItem()] });
  expect(read.ok ? [] : read.problems).toEqual([]);
});

test('the lesson of the README is sound beside the items it asks for', () => {
  const read = readPack({ ...buildTaughtPack(), lessons });
  expect(read.ok ? [] : read.problems).toEqual([]);
});

test('the programme and the handout of the README are sound beside programmes for the other audiences', () => {
  const example = programmes as Programmes;
  const read = readPack({ ...buildStagedPack(), programmes: { ...example, programmes: [...buildProgrammes().programmes, ...example.programmes] } });
  expect(read.ok ? [] : read.problems).toEqual([]);
});
