import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';
import { programmesOf, stepsOfProgrammes } from '../programmes-of.ts';
import { decisionOf } from '../scene-graph.ts';

/**
 * The stories that plans and programmes tell, that talks speak of and that handouts are about are scenarios of the
 * pack, and the decisions talked about and the scenes shown are theirs.
 */
export function* missingStory(pack: Pack): Generator<Problem> {
  const { plans, talks } = lessonsOf(pack);
  const known = new Map(pack.scenarios.map((scenario) => [scenario.id, scenario]));
  for (const [p, { steps }] of plans.entries()) {
    for (const [s, step] of steps.entries()) {
      if (step.type === 'scenario' && !known.has(step.scenario)) yield missing(`lessons.plans[${p}].steps[${s}].scenario`, `scenario "${step.scenario}"`);
    }
  }
  for (const [t, { scenario: id, decision }] of talks.entries()) {
    const scenario = known.get(id);
    if (!scenario) yield missing(`lessons.talks[${t}].scenario`, `scenario "${id}"`);
    else if (decision !== null && !scenario.scenes.some((scene) => decisionOf(scene)?.id === decision))
      yield missing(`lessons.talks[${t}].decision`, `decision "${decision}" in the scenario "${id}"`);
  }
  for (const { step, path } of stepsOfProgrammes(pack)) {
    if (step.type !== 'scenario' && step.type !== 'scene' && step.type !== 'case') continue;
    const scenario = known.get(step.scenario);
    if (!scenario) yield missing(`${path}.scenario`, `scenario "${step.scenario}"`);
    else if (step.type === 'scene' && !scenario.scenes.some(({ id }) => id === step.scene))
      yield missing(`${path}.scene`, `scene "${step.scene}" in the scenario "${step.scenario}"`);
  }
  for (const [h, { scenario }] of programmesOf(pack).handouts.entries()) {
    if (!known.has(scenario)) yield missing(`programmes.handouts[${h}].scenario`, `scenario "${scenario}"`);
  }
}

function missing(path: string, what: string): Problem {
  return { code: 'missing-story', path, message: `there is no ${what} in this pack` };
}
