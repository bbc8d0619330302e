import type { Problem } from '../../kernel/read.ts';
import { AUDIENCE_STAGES } from '../audience-stages.ts';
import { itemsOf, lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';
import { stepsOfProgrammes } from '../programmes-of.ts';
import type { Audience, ProgrammeStep } from '../programmes.schema.ts';
import type { Stage } from '../stages.ts';

/** Whatever a programme shows or asks is meant for a stage that sits in its hall. */
export function* audienceNotFit(pack: Pack): Generator<Problem> {
  for (const { programme, step, path } of stepsOfProgrammes(pack)) {
    const fitting = AUDIENCE_STAGES[programme.audience];
    for (const { id, stages, field } of partsOf(pack, step, programme.audience)) {
      if (stages.some((stage) => fitting.includes(stage))) continue;
      yield {
        code: 'audience-not-fit',
        path: `${path}.${field}`,
        message: `"${id}" is for ${stages.join(', ')}, and this programme is for ${fitting.join(' or ')}`,
      };
    }
  }
}

/** Something a step takes from the pack that has stages of its own, and the field that names it. */
interface Part {
  readonly id: string;
  readonly stages: readonly Stage[];
  readonly field: string;
}

function partsOf(pack: Pack, step: ProgrammeStep, audience: Audience): readonly Part[] {
  if (step.type === 'case' && audience === 'family') return []; // parents are told what happened to children of any age
  switch (step.type) {
    case 'scenario':
    case 'scene':
    case 'case':
      return pack.scenarios.filter(({ id }) => id === step.scenario).map((scenario) => ({ ...scenario, field: 'scenario' }));
    case 'twins':
      return itemsOf(pack, [step.item]).map((item) => ({ ...item, field: 'item' }));
    case 'before':
    case 'after':
      return lessonsOf(pack)
        .forms.filter(({ id }) => id === step.forms)
        .map((forms) => ({ ...forms, field: 'forms' }));
    default:
      return [];
  }
}
