import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { decisionOf } from '../scene-graph.ts';

/**
 * Every choice says what just happened and why, in its own words (elaborated feedback, 0.49 against 0.05 for
 * right/wrong: Van der Kleij 2015). Repeating the choice or another choice's feedback explains nothing.
 */
export function* missingFeedback(pack: Pack): Generator<Problem> {
  for (const [s, { scenes }] of pack.scenarios.entries()) {
    for (const [c, scene] of scenes.entries()) {
      const seen = new Set<string>();
      for (const [k, { text, feedback }] of (decisionOf(scene)?.choices ?? []).entries()) {
        const words = (feedback['zh'] ?? '').trim();
        const path = `scenarios[${s}].scenes[${c}].then.decision.choices[${k}].feedback.zh`;
        if (words === '') yield { code: 'missing-feedback', path, message: 'the choice has no feedback' };
        else if (words === text['zh']?.trim())
          yield { code: 'missing-feedback', path, message: 'the feedback only repeats the choice; say what happened and why' };
        else if (seen.has(words)) yield { code: 'missing-feedback', path, message: 'another choice has the same feedback; each needs its own' };
        seen.add(words);
      }
    }
  }
}
