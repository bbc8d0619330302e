import { describe, expect, test, vi } from 'vitest';
import type { Scenario } from '../content/scenario.schema.ts';
import { buildScenario } from '#testing/build-pack.ts';
import { shippedScenarios } from '#testing/shipped-pack.ts';
import { everyWalk, type Walk } from '#testing/walk-scenario.ts';
import { view } from './view.ts';

// Many runs: on a busy machine they take longer than a unit test's five seconds.
vi.setConfig({ testTimeout: 120_000 });

/** The purse told anew from the choices alone, by walking the file: what it holds at each moment, what has leaked, and how long the path is. */
function retold(scenario: Scenario, { choices }: Walk) {
  const purse = [scenario.wallet.fen];
  const add = (fen: number) => purse.push((purse[purse.length - 1] ?? 0) + fen);
  const leaks = new Set<string>();
  const pending = [...choices];
  let length = 0;
  let place: { scene: string } | { ending: string } = { scene: scenario.start };
  while ('scene' in place) {
    const id: string = place.scene;
    const scene = scenario.scenes.find((one) => one.id === id);
    if (!scene) throw new Error(`no scene ${id}`);
    for (const beat of scene.beats) {
      length += 1;
      if (beat.type === 'money' && beat.from === 'me') add(-beat.fen);
      if (beat.type === 'money' && beat.to === 'me') add(beat.fen);
    }
    if ('decision' in scene.then) {
      length += 1;
      const choice = pending.shift();
      if (!choice) throw new Error(`no choice left at ${id}`);
      if (choice.fen !== undefined) add(choice.fen);
      for (const leak of choice.leaks ?? []) leaks.add(leak);
      place = choice.to;
    } else {
      place = scene.then;
    }
  }
  return { purse, leaks: [...leaks], length, ending: place.ending };
}

test('there are ten scenarios or more to walk through', () => {
  expect(shippedScenarios().length).toBeGreaterThanOrEqual(10);
});

describe.each([buildScenario(), ...shippedScenarios()])('$id', (scenario) => {
  const walks = everyWalk(scenario);

  test('every path ends, after 40 beats and decisions at most, and each ending is the end of some path', () => {
    expect(Math.max(...walks.map((walk) => retold(scenario, walk).length))).toBeLessThanOrEqual(40);
    const endings = walks.map((walk) => view(scenario, walk.events).ending?.id);
    expect(new Set(endings)).toEqual(new Set(scenario.endings.map((ending) => ending.id)));
  });

  test('money and leaks add up on every path', () => {
    for (const walk of walks) {
      const told = retold(scenario, walk);
      const { wallet, leaks, ending } = view(scenario, walk.events);
      expect({ wallet, leaks, ending: ending?.id }).toEqual({ wallet: told.purse[told.purse.length - 1], leaks: told.leaks, ending: told.ending });
    }
  });

  test('nobody ever spends more than the wallet holds', () => {
    for (const walk of walks) expect(Math.min(...retold(scenario, walk).purse)).toBeGreaterThanOrEqual(0);
  });
});
