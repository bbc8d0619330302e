import { expect, test } from 'vitest';
import { buildBeat, buildChoice, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { eventsOf } from '#testing/walk-scenario.ts';
import { decide } from './decide.ts';
import type { PlayIntent, PlayRefusal } from './events.ts';
import { nextStep, view } from './view.ts';

const START: PlayIntent = { type: 'start' };
const PAY: PlayIntent = { type: 'choose', choice: 'pay' };
const ENDED: readonly PlayIntent[] = [START, PAY, { type: 'go-on' }];
const SUSPECT: PlayIntent = { type: 'suspect', beats: ['hello'] };

test.each<[PlayRefusal, readonly PlayIntent[], PlayIntent]>([
  ['not-started', [], PAY],
  ['already-started', [START], START],
  ['nothing-more-to-tell', [START], { type: 'advance' }],
  ['no-such-choice', [START], { type: 'choose', choice: 'dance' }],
  ['no-timer', [START], { type: 'let-time-run-out' }],
  ['no-feedback-open', [START], { type: 'go-on' }],
  ['no-decision-open', [START, PAY], PAY],
  ['no-decision-open', [START, PAY], { type: 'let-time-run-out' }],
  ['not-ended', [START], SUSPECT],
  ['not-ended', ENDED, { type: 'finish' }],
  ['already-suspected', [...ENDED, SUSPECT], SUSPECT],
  ['already-finished', [...ENDED, SUSPECT, { type: 'finish' }], { type: 'finish' }],
])('refuses with %s', (reason, before, asked) => {
  const scenario = buildScenario();
  expect(decide(scenario, eventsOf(scenario, before), asked)).toEqual({ type: 'refused', reason });
});

test('a timer that runs out takes its choice, and the view says that it was the timer', () => {
  const choices = [buildChoice({ id: 'pay', kind: 'costly', fen: -1000, leaks: ['name'] }), buildChoice()];
  const scene = buildScene({ then: { decision: { id: 'now', prompt: buildText('？'), choices, timer: { seconds: 10, choice: 'pay' } } } });
  const scenario = buildScenario({ scenes: [scene] });
  const now = view(scenario, eventsOf(scenario, [START, { type: 'let-time-run-out' }]));
  expect(now.feedback).toMatchObject({ choice: { id: 'pay' }, byTimer: true });
  expect({ wallet: now.wallet, leaks: now.leaks }).toEqual({ wallet: 4000, leaks: ['name'] });
});

test('the next step leads from nothing to the finish', () => {
  const scenario = buildScenario({ scenes: [buildScene({ beats: [buildBeat({ id: 'one' }), buildBeat({ id: 'two' })] })] });
  const intents: readonly PlayIntent[] = [START, { type: 'advance' }, PAY, { type: 'go-on' }, SUSPECT, { type: 'finish' }];
  const steps = [0, 1, 2, 3, 4, 5, 6].map((count) => nextStep(view(scenario, eventsOf(scenario, intents.slice(0, count)))));
  expect(steps).toEqual(['start', 'advance', 'choose', 'go-on', 'suspect', 'finish', 'none']);
});
