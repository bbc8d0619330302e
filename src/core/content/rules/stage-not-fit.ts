import type { Problem } from '../../kernel/read.ts';
import { itemsOf, lessonsOf } from '../lessons-of.ts';
import type { PlanStep } from '../lessons.schema.ts';
import type { Pack } from '../pack.schema.ts';
import type { Stage } from '../stages.ts';

/** Something of a lesson that has stages of its own, and where it is named. */
interface Part {
  readonly id: string;
  readonly stages: readonly Stage[];
  readonly path: string;
}

/** Whatever a form or a plan takes is meant for every stage that the form or the plan is for. */
export function* stageNotFit(pack: Pack): Generator<Problem> {
  const { forms, plans } = lessonsOf(pack);
  for (const [f, { stages, a, b }] of forms.entries()) {
    for (const part of [...itemParts(pack, a, `lessons.forms[${f}].a`), ...itemParts(pack, b, `lessons.forms[${f}].b`)]) yield* notFit(stages, part);
  }
  for (const [p, { stages, steps }] of plans.entries()) {
    for (const [s, step] of steps.entries()) for (const part of stepParts(pack, step, `lessons.plans[${p}].steps[${s}]`)) yield* notFit(stages, part);
  }
}

function* notFit(stages: readonly Stage[], { id, stages: its, path }: Part): Generator<Problem> {
  const missing = stages.filter((stage) => !its.includes(stage));
  if (missing.length > 0) yield { code: 'stage-not-fit', path, message: `"${id}" is not for ${missing.join(', ')}` };
}

function stepParts(pack: Pack, step: PlanStep, path: string): readonly Part[] {
  if (step.type === 'scenario')
    return pack.scenarios.filter(({ id }) => id === step.scenario).map(({ id, stages }) => ({ id, stages, path: `${path}.scenario` }));
  if (step.type === 'practice') return itemParts(pack, step.items, `${path}.items`);
  if (step.type === 'advice') return [];
  return lessonsOf(pack)
    .forms.filter(({ id }) => id === step.forms)
    .map(({ id, stages }) => ({ id, stages, path: `${path}.forms` }));
}

function itemParts(pack: Pack, ids: readonly string[], path: string): readonly Part[] {
  return ids.flatMap((one, i) => itemsOf(pack, [one]).map(({ id, stages }) => ({ id, stages, path: `${path}[${i}]` })));
}
