import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import type { Scenario } from '../scenario.schema.ts';
import { decisionOf, waysOut } from '../scene-graph.ts';

/** A story must go on somewhere: the start, every way out and a timer's choice name something of the same scenario. */
export function* missingTarget(pack: Pack): Generator<Problem> {
  for (const [index, scenario] of pack.scenarios.entries()) yield* inScenario(scenario, `scenarios[${index}]`);
}

function* inScenario(scenario: Scenario, at: string): Generator<Problem> {
  const scenes = new Set(scenario.scenes.map(({ id }) => id));
  const endings = new Set(scenario.endings.map(({ id }) => id));
  if (!scenes.has(scenario.start)) yield missing(`${at}.start`, 'scene', scenario.start);
  for (const [index, scene] of scenario.scenes.entries()) {
    const place = `${at}.scenes[${index}]`;
    for (const { to, path } of waysOut(scene, place)) {
      if ('scene' in to && !scenes.has(to.scene)) yield missing(path, 'scene', to.scene);
      if ('ending' in to && !endings.has(to.ending)) yield missing(path, 'ending', to.ending);
    }
    const decision = decisionOf(scene);
    const timer = decision?.timer;
    if (timer && !decision.choices.some(({ id }) => id === timer.choice)) yield missing(`${place}.then.decision.timer.choice`, 'choice', timer.choice);
  }
}

function missing(path: string, what: string, id: string): Problem {
  return { code: 'missing-target', path, message: `there is no ${what} "${id}"` };
}
