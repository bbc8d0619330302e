import type { Problem } from '../../kernel/read.ts';
import { formsAsked, itemsOf, lessonsOf } from '../lessons-of.ts';
import type { PlanStep } from '../lessons.schema.ts';
import type { Pack } from '../pack.schema.ts';
import { programmesOf } from '../programmes-of.ts';
import type { ProgrammeStep } from '../programmes.schema.ts';

/**
 * What a plan or a programme asks before and after is not taught in between: no item of its forms, and no twin of
 * one, stands in the judging round of a plan's scenarios, in its practice, or among a programme's twins (on stage a
 * story has no round). Else the class would remember, and seem to discern.
 */
export function* taughtToTest(pack: Pack): Generator<Problem> {
  for (const { asked, shown, path } of [...taughtInPlans(pack), ...taughtInProgrammes(pack)]) {
    for (const [s, ids] of shown.entries()) {
      for (const { id, twin } of itemsOf(pack, ids)) {
        const known = [id, twin].find((one) => one !== undefined && asked.has(one));
        if (known === undefined) continue;
        const also = known === id ? '' : `, the twin of "${known}",`;
        yield { code: 'taught-to-test', path: `${path}.steps[${s}]`, message: `this step shows "${id}"${also} which is asked before or after` };
      }
    }
  }
}

/** The items asked before and after, the items that each step shows with their answer, and where this is. */
interface Taught {
  readonly asked: ReadonlySet<string>;
  readonly shown: readonly (readonly string[])[];
  readonly path: string;
}

function taughtInPlans(pack: Pack): readonly Taught[] {
  const shownBy = (step: PlanStep): readonly string[] => {
    if (step.type === 'practice') return step.items;
    return step.type === 'scenario' ? (pack.scenarios.find(({ id }) => id === step.scenario)?.round ?? []) : [];
  };
  return lessonsOf(pack).plans.map(({ steps }, p) => ({ asked: itemsAsked(pack, steps), shown: steps.map(shownBy), path: `lessons.plans[${p}]` }));
}

function taughtInProgrammes(pack: Pack): readonly Taught[] {
  return programmesOf(pack).programmes.map(({ steps }, p) => ({
    asked: itemsAsked(pack, steps),
    shown: steps.map((step) => (step.type === 'twins' ? [step.item] : [])),
    path: `programmes.programmes[${p}]`,
  }));
}

function itemsAsked(pack: Pack, steps: readonly (PlanStep | ProgrammeStep)[]): ReadonlySet<string> {
  return new Set(formsAsked(pack, steps).flatMap(({ a, b }) => [...a, ...b]));
}
