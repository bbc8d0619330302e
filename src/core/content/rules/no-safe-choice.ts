import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { decisionOf } from '../scene-graph.ts';

/** There is always something right to do: every decision has a safe choice. */
export function* noSafeChoice(pack: Pack): Generator<Problem> {
  for (const [s, { scenes }] of pack.scenarios.entries()) {
    for (const [c, scene] of scenes.entries()) {
      const decision = decisionOf(scene);
      if (!decision || decision.choices.some(({ kind }) => kind === 'safe')) continue;
      yield {
        code: 'no-safe-choice',
        path: `scenarios[${s}].scenes[${c}].then.decision.choices`,
        message: 'none of these choices is safe; there must be something right to do',
      };
    }
  }
}
