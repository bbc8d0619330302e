import { expect, test } from 'vitest';
import type { Cue } from '../content/beat.schema.ts';
import { buildBeat, buildChoice, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { eventsOf } from '#testing/walk-scenario.ts';
import { debrief } from './debrief.ts';
import type { PlayIntent } from './events.ts';

const flag: Cue = { flag: 'urgency', why: buildText('催你') };
const proof: Cue = { proof: 'no-hurry', why: buildText('不催你') };
const decision = (id: string, to: { scene: string } | { ending: string }) => ({
  decision: { id, prompt: buildText('？'), choices: [buildChoice({ id: 'stop' }), buildChoice({ id: 'go', kind: 'costly', fen: -700, to })] },
});
/** Two flags, two proofs and a plain beat in the first scene; another flag in a second one that not everybody sees. */
const scenario = buildScenario({
  scenes: [
    buildScene({
      beats: [
        buildBeat({ id: 'plain' }),
        buildBeat({ id: 'flag-1', cues: [flag] }),
        buildBeat({ id: 'proof-1', cues: [proof] }),
        buildBeat({ id: 'flag-2', cues: [proof, flag] }),
        buildBeat({ id: 'proof-2', cues: [proof] }),
      ],
      then: decision('first', { scene: 'later' }),
    }),
    buildScene({ id: 'later', beats: [buildBeat({ id: 'flag-3', cues: [flag] })], then: decision('second', { ending: 'lost' }) }),
  ],
});
const advance: PlayIntent = { type: 'advance' };
const choose = (choice: string): PlayIntent => ({ type: 'choose', choice });
const told: readonly PlayIntent[] = [{ type: 'start' }, advance, advance, advance, advance];
const lost: readonly PlayIntent[] = [...told, choose('go'), { type: 'go-on' }, choose('go'), { type: 'go-on' }];
const after = (...intents: readonly PlayIntent[]) => debrief(scenario, eventsOf(scenario, intents));

test('tells for each beat whether its flag was caught or missed, what was wrongly suspected or rightly trusted, and where nothing could be told', () => {
  const { scenes, caught, missed, wronglySuspected } = after(...lost, { type: 'suspect', beats: ['flag-1', 'proof-1', 'plain', 'flag-3'] });
  expect(scenes.map((scene) => scene.beats.map(({ beat, noticing }) => [beat.id, noticing]))).toEqual([
    [
      ['plain', 'no-sign'],
      ['flag-1', 'caught'],
      ['proof-1', 'wrongly-suspected'],
      ['flag-2', 'missed'],
      ['proof-2', 'rightly-trusted'],
    ],
    [['flag-3', 'caught']],
  ]);
  expect({ caught, missed, wronglySuspected }).toEqual({ caught: 2, missed: 1, wronglySuspected: 1 });
});

test('beats never seen are not in it, even when they are suspected', () => {
  const stopped = after(...told, choose('stop'), { type: 'go-on' }, { type: 'suspect', beats: ['flag-3', 'flag-2'] });
  expect(stopped.scenes.map((scene) => scene.sceneId)).toEqual(['chat']);
  expect(stopped).toMatchObject({ caught: 1, missed: 1, wronglySuspected: 0 });
  const inMidScene = after({ type: 'start' }, advance);
  expect(inMidScene.scenes.flatMap((scene) => scene.beats.map(({ beat }) => beat.id))).toEqual(['plain', 'flag-1']);
});

test('nobody who tapped nothing has caught or wrongly suspected anything', () => {
  expect(after(...lost, { type: 'suspect', beats: [] })).toMatchObject({ caught: 0, missed: 3, wronglySuspected: 0 });
});

test('says what the way cost, and what was chosen in each scene', () => {
  const { moneyChange, scenes } = after(...lost);
  expect(moneyChange).toBe(-1400);
  expect(scenes.map((scene) => scene.chosen?.choice.id)).toEqual(['go', 'go']);
});

test('is empty before the start', () => {
  expect(after()).toEqual({ scenes: [], caught: 0, missed: 0, wronglySuspected: 0, moneyChange: 0 });
});
