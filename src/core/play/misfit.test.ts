import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyIntents } from '#testing/any-intent.ts';
import { buildChoice, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { shippedScenarios } from '#testing/shipped-pack.ts';
import { eventsOf } from '#testing/walk-scenario.ts';
import type { PlayEvent } from './events.ts';
import { view } from './view.ts';

const OLD: readonly PlayEvent[] = [
  { type: 'started', scenario: 'fake-service' },
  { type: 'chose', decision: 'what-now', choice: 'pay' },
  { type: 'went-on' },
  { type: 'suspected', beats: [] },
];
const renamed = (id: string) =>
  buildScenario({ scenes: [buildScene({ then: { decision: { id, prompt: buildText('？'), choices: [buildChoice(), buildChoice({ id: 'ask' })] } } })] });

test.each([
  ['the decision has another name', renamed('what-then'), OLD, 1],
  ['the choice is gone', renamed('what-now'), OLD, 1],
  ['the scenario has another name', buildScenario({ id: 'other' }), OLD, 0],
  ['the ending is gone', buildScenario({ endings: [] }), OLD, 2],
  ['the timer is gone', buildScenario(), [OLD[0], { type: 'time-ran-out', decision: 'what-now' }, { type: 'went-on' }], 1],
  ['it was started twice', buildScenario(), [OLD[0], OLD[0], OLD[1]], 1],
  ['it has no start', buildScenario(), OLD.slice(1), 0],
  ['it goes on after the finish', buildScenario(), [...OLD, { type: 'finished' }, { type: 'finished' }], 5],
] as const)('a log of another version stops at the first event that does not fit: %s', (_, scenario, events, used) => {
  const log = events as readonly PlayEvent[]; // the table's tuples lose the type of their members
  expect(view(scenario, log).used).toBe(used);
  expect(view(scenario, log)).toEqual(view(scenario, log.slice(0, used)));
});

test('any log of one scenario on any other, and any log with its events in disorder, gives a view of its fitting start', () => {
  const scenarios = shippedScenarios();
  const [first] = scenarios;
  if (!first) throw new Error('no scenario is shipped');
  fc.assert(
    fc.property(anyIntents(first), fc.constantFrom(...scenarios), fc.nat(), (intents, other, somewhere) => {
      const events = eventsOf(first, intents);
      const at = somewhere % events.length;
      const disordered = [...events.slice(0, at), ...events.slice(at + 1)].map((event) =>
        event.type === 'started' ? { ...event, scenario: other.id } : event,
      );
      const now = view(other, disordered);
      expect(now.used).toBeLessThanOrEqual(disordered.length);
      expect(view(other, disordered.slice(0, now.used))).toEqual(now);
      expect(view(other, disordered.slice(0, now.used + 1)).used).toBe(now.used);
    }),
    { seed: 7, numRuns: 100 },
  );
});
