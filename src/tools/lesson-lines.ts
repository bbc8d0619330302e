import { lessonsOf } from '#core/content/lessons-of.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import { planMinutes } from '#core/content/plan-minutes.ts';
import { decisionOf } from '#core/content/scene-graph.ts';
import { STAGES } from '#core/content/stages.ts';

/** The forms and plans of each stage, and how many decisions have something to talk about; no line for a pack without lessons. */
export function lessonLines(pack: Pack): readonly string[] {
  const { forms, plans, talks } = lessonsOf(pack);
  if (forms.length + plans.length + talks.length === 0) return [];
  const told = new Set(talks.map(({ scenario, decision }) => `${scenario} ${decision ?? ''}`));
  const decisions = pack.scenarios.flatMap(({ id, scenes }) => scenes.flatMap((scene) => decisionOf(scene)?.id ?? []).map((decision) => `${id} ${decision}`));
  const taught = STAGES.filter((stage) => [...forms, ...plans].some(({ stages }) => stages.includes(stage)));
  return [
    `  lessons: ${forms.length} pairs of forms, ${plans.length} plans, ${talks.length} talks; ${decisions.filter((one) => told.has(one)).length} of ${decisions.length} decisions have one`,
    ...taught.map((stage) => {
      const asked = forms.filter(({ stages }) => stages.includes(stage)).map(({ id, a }) => `${id} ${a.length}+${a.length}`);
      const given = plans.filter(({ stages }) => stages.includes(stage)).map(({ minutes, steps }) => `${minutes} (${planMinutes(pack, steps).toFixed(0)})`);
      return `  lessons ${stage}: forms ${asked.join(', ') || 'none'}; minutes stated (estimated) ${given.join(', ') || 'none'}`;
    }),
  ];
}
