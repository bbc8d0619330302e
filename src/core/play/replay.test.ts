import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyIntents } from '#testing/any-intent.ts';
import { shippedScenarios } from '#testing/shipped-pack.ts';
import { eventsOf } from '#testing/walk-scenario.ts';
import { decide, decideIn } from './decide.ts';
import type { PlayEvent } from './events.ts';
import { apply, type PlayState } from './state.ts';
import { view } from './view.ts';

// Many runs: on a busy machine they take longer than a unit test's five seconds.
vi.setConfig({ testTimeout: 120_000 });

const SCENARIOS = shippedScenarios();
const RUNS = { seed: 20260302, numRuns: 15 };

function fold(events: readonly PlayEvent[], scenario: (typeof SCENARIOS)[number], from: PlayState | null = null): PlayState | null {
  return events.reduce<PlayState | null>((state, event) => apply(scenario, state, event), from);
}

test.each(SCENARIOS)('replaying in one go, in two parts, or after a stay in storage gives the same view: $id', (scenario) => {
  fc.assert(
    fc.property(anyIntents(scenario), fc.nat(), (intents, somewhere) => {
      const events = eventsOf(scenario, intents);
      const cut = somewhere % (events.length + 1);
      const kept = JSON.parse(JSON.stringify(fold(events.slice(0, cut), scenario))) as PlayState | null;
      const inTwo = fold(events.slice(cut), scenario, kept);
      const { phase, passages, ending, wallet, leaks, suspected } = view(scenario, events);
      expect(inTwo).toEqual({ phase, passages, ending, wallet, leaks, suspected });
      expect(view(scenario, JSON.parse(JSON.stringify(events)) as PlayEvent[])).toEqual(view(scenario, events));
    }),
    RUNS,
  );
});

test.each(SCENARIOS)('random intents never throw, and the view uses every event that came of them: $id', (scenario) => {
  fc.assert(
    fc.property(anyIntents(scenario), (intents) => {
      const events = eventsOf(scenario, intents);
      expect(view(scenario, events).used).toBe(events.length);
    }),
    RUNS,
  );
});

test.each(SCENARIOS)('a refused intent leaves nothing behind, and every other one adds exactly one event: $id', (scenario) => {
  fc.assert(
    fc.property(anyIntents(scenario), fc.nat(), (intents, somewhere) => {
      const events = eventsOf(scenario, intents.slice(0, -1));
      const asked = intents[somewhere % intents.length] ?? { type: 'start' };
      const before = structuredClone({ scenario, events, now: view(scenario, events) });
      const answer = decide(scenario, events, asked);
      expect(decideIn(scenario, before.now, asked)).toEqual(answer);
      expect({ scenario, events, now: view(scenario, events) }).toEqual(before);
      if (answer.type !== 'refused') expect(view(scenario, [...events, answer]).used).toBe(events.length + 1);
    }),
    { ...RUNS, numRuns: 6 },
  );
});

test.each(SCENARIOS)('going back is one event fewer: what was on screen before comes back, the money and the secrets too: $id', (scenario) => {
  fc.assert(
    fc.property(anyIntents(scenario), (intents) => {
      const seen: unknown[] = [];
      const events: PlayEvent[] = [];
      for (const event of eventsOf(scenario, intents)) {
        seen.push(view(scenario, events));
        events.push(event);
      }
      while (events.pop()) expect(view(scenario, events)).toEqual(seen.pop());
    }),
    { ...RUNS, numRuns: 4 },
  );
});
