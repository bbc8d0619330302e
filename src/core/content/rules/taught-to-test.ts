import type { Problem } from '../../kernel/read.ts';
import { formsOfPlan, itemsOf, lessonsOf } from '../lessons-of.ts';
import type { PlanStep } from '../lessons.schema.ts';
import type { Pack } from '../pack.schema.ts';

/**
 * What a plan asks before and after is not taught in between: no item of its forms, and no twin of one, stands in
 * the judging round of its scenarios or in its practice. Else the class would remember, and seem to discern.
 */
export function* taughtToTest(pack: Pack): Generator<Problem> {
  for (const [p, plan] of lessonsOf(pack).plans.entries()) {
    const asked = new Set(formsOfPlan(pack, plan).flatMap(({ a, b }) => [...a, ...b]));
    for (const [s, step] of plan.steps.entries()) {
      for (const { id, twin } of itemsOf(pack, taughtBy(pack, step))) {
        const known = [id, twin].find((one) => one !== undefined && asked.has(one));
        if (known === undefined) continue;
        const also = known === id ? '' : `, the twin of "${known}",`;
        yield { code: 'taught-to-test', path: `lessons.plans[${p}].steps[${s}]`, message: `this step shows "${id}"${also} which is asked before or after` };
      }
    }
  }
}

function taughtBy(pack: Pack, step: PlanStep): readonly string[] {
  if (step.type === 'practice') return step.items;
  return step.type === 'scenario' ? (pack.scenarios.find(({ id }) => id === step.scenario)?.round ?? []) : [];
}
