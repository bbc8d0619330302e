import { expect, test } from 'vitest';
import { buildBeat, buildChoice, buildPack, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { walletBelowZero } from './wallet-below-zero.ts';

const decision = (...choices: ReturnType<typeof buildChoice>[]) => ({ decision: { id: 'what-now', prompt: buildText('怎么办？'), choices } });
const wallet = { fen: 1000, owner: buildText('你') };

test('lets the last fen be spent', () => {
  expect([...walletBelowZero(buildPack({ scenarios: [buildScenario({ wallet })] }))]).toEqual([]);
});

test('finds a path on which two costs together are too much', () => {
  const scenes = [
    buildScene({ then: decision(buildChoice({ fen: -600, to: { scene: 'more' } }), buildChoice({ id: 'no' })) }),
    buildScene({ id: 'more', then: decision(buildChoice({ fen: -600 })) }),
  ];
  expect([...walletBelowZero(buildPack({ scenarios: [buildScenario({ wallet, scenes })] }))].map(({ path }) => path)).toEqual([
    'scenarios[0].scenes[1].then.decision.choices[0].fen',
  ]);
});

test('counts money that goes from and to the player', () => {
  const pay = (from: string, to: string) => buildScene({ beats: [buildBeat(), { type: 'money', id: 'm', from, to, fen: 1001 }] });
  expect([...walletBelowZero(buildPack({ scenarios: [buildScenario({ wallet, scenes: [pay('me', 'stranger')] })] }))].map(({ path }) => path)).toEqual([
    'scenarios[0].scenes[0].beats[1].fen',
  ]);
  expect([...walletBelowZero(buildPack({ scenarios: [buildScenario({ wallet, scenes: [pay('stranger', 'me')] })] }))]).toEqual([]);
});

test('finds a loop that costs a little each time round', () => {
  const scenes = [buildScene({ then: decision(buildChoice({ fen: -1, to: { scene: 'chat' } }), buildChoice({ id: 'no' })) })];
  expect([...walletBelowZero(buildPack({ scenarios: [buildScenario({ wallet, scenes })] }))].length).toBe(1);
});
