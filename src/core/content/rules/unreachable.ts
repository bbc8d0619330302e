import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { reachable } from '../scene-graph.ts';

/**
 * Nothing is written for nobody: every scene and ending can be reached from the start. A lost ending may
 * stand unreached, as the picture of what would have happened.
 */
export function* unreachable(pack: Pack): Generator<Problem> {
  for (const [index, scenario] of pack.scenarios.entries()) {
    if (!scenario.scenes.some(({ id }) => id === scenario.start)) continue; // a missing start is named by its own rule
    const { scenes, endings } = reachable(scenario);
    for (const [s, { id }] of scenario.scenes.entries()) {
      if (!scenes.has(id)) yield { code: 'unreachable', path: `scenarios[${index}].scenes[${s}]`, message: `no way leads to the scene "${id}"` };
    }
    for (const [e, { id, result }] of scenario.endings.entries()) {
      if (result !== 'lost' && !endings.has(id))
        yield { code: 'unreachable', path: `scenarios[${index}].endings[${e}]`, message: `no way leads to the ending "${id}"` };
    }
  }
}
