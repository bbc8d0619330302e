import { expect, test } from 'vitest';
import { buildBeat, buildItem, buildPack, buildScenario, buildScene } from '#testing/build-pack.ts';
import { missingPerson } from './missing-person.ts';

test('finds nothing in a sound pack, and knows the player as me', () => {
  expect([...missingPerson(buildPack({ items: [buildItem({ beats: [buildBeat({ from: 'me' })] })] }))]).toEqual([]);
});

test('finds a speaker and a payee who are not listed', () => {
  const scenes = [buildScene({ beats: [buildBeat({ from: 'ghost' }), { type: 'money', id: 'pay', from: 'me', to: 'thief', fen: 100 }] })];
  expect([...missingPerson(buildPack({ scenarios: [buildScenario({ scenes })] }))].map(({ path }) => path)).toEqual([
    'scenarios[0].scenes[0].beats[0].from',
    'scenarios[0].scenes[0].beats[1].to',
  ]);
});

test('refuses the player among the people', () => {
  const item = buildItem({ people: [{ id: 'me', name: { zh: '我', en: 'Me' }, role: 'friend' }], beats: [buildBeat({ from: 'me' })] });
  expect([...missingPerson(buildPack({ items: [item] }))].map(({ path }) => path)).toEqual(['items[0].people[0].id']);
});
