import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { decisionOf } from '../scene-graph.ts';

/** The place of a choice must not give it away: in a scenario with several decisions the safe one is not first every time. */
export function* safeAlwaysFirst(pack: Pack): Generator<Problem> {
  for (const [s, { scenes }] of pack.scenarios.entries()) {
    const decisions = scenes.flatMap((scene) => decisionOf(scene) ?? []);
    if (decisions.length < 2 || decisions.some(({ choices }) => choices[0]?.kind !== 'safe')) continue;
    yield { code: 'safe-always-first', path: `scenarios[${s}].scenes`, message: 'the first choice is the safe one at every decision; change the order' };
  }
}
