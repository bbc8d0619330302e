import fc from 'fast-check';
import type { Pack } from '#core/content/pack.schema.ts';
import type { ProgrammeStep } from '#core/content/programmes.schema.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import { otherWays } from '#core/session/other-ways.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import { buildTitleCard, buildHandsVote } from './build-programmes.ts';

/** Parts of a programme in any order and number, told from this pack: some name what it does not hold. */
export function anySteps({ scenarios, items, lessons }: Pack): fc.Arbitrary<readonly ProgrammeStep[]> {
  const scenario = fc.constantFrom(...scenarios.map(({ id }) => id), 'lost');
  const scene = fc.constantFrom(...scenarios.flatMap((story) => story.scenes.map(({ id }) => ({ scenario: story.id, scene: id }))), {
    scenario: 'lost',
    scene: 'lost',
  });
  const item = fc.constantFrom(...items.filter(({ twin }) => twin !== undefined).map(({ id }) => id), 'lost');
  const forms = fc.constantFrom(...(lessons?.forms ?? []).map(({ id }) => id), 'lost');
  const step: fc.Arbitrary<ProgrammeStep> = fc.oneof(
    fc.constant(buildTitleCard()),
    fc.constant(buildHandsVote()),
    { weight: 3, arbitrary: scenario.map((id): ProgrammeStep => ({ type: 'scenario', minutes: 5, scenario: id })) },
    { weight: 2, arbitrary: scene.map((one): ProgrammeStep => ({ type: 'scene', minutes: 1, ...one })) },
    { weight: 2, arbitrary: item.map((id): ProgrammeStep => ({ type: 'twins', minutes: 1, item: id })) },
    { weight: 2, arbitrary: forms.map((id): ProgrammeStep => ({ type: 'before', minutes: 2, forms: id })) },
    { weight: 2, arbitrary: forms.map((id): ProgrammeStep => ({ type: 'after', minutes: 2, forms: id })) },
    scenario.map((id): ProgrammeStep => ({ type: 'case', minutes: 1, scenario: id })),
    fc.constantFrom<ProgrammeStep>({ type: 'local', minutes: 1 }, { type: 'advice', minutes: 1 }, { type: 'boosters', minutes: 1 }),
  );
  return fc.array(step, { minLength: 1, maxLength: 8 });
}

/** A key under the officer's finger; what it means is decided where the visit stands. */
export interface Key {
  readonly type: Wish['type'];
  readonly nth: number;
}

const BUSY: readonly fc.WeightedArbitrary<Wish['type']>[] = [
  { weight: 24, arbitrary: fc.constant('on') },
  { weight: 4, arbitrary: fc.constant('count') },
  { weight: 3, arbitrary: fc.constantFrom('light', 'pick', 'turn-back', 'jump') },
];
const ANY: readonly fc.WeightedArbitrary<Wish['type']>[] = [...BUSY, { weight: 3, arbitrary: fc.constantFrom('back', 'blank', 'people') }];

/** Keys as they come in a visit, mostly onward; with `stepsOnly`, none of those that take back, blank the screen or count the people. */
export function anyKeys({ stepsOnly = false, maxLength = 60 } = {}): fc.Arbitrary<readonly Key[]> {
  return fc.array(fc.record({ type: fc.oneof(...(stepsOnly ? BUSY : ANY)), nth: fc.nat(100) }), { minLength: 1, maxLength, size: 'max' });
}

/** What this key wishes here. */
export function wishOf(state: SessionState, content: LessonContent, { type, nth }: Key): Wish {
  const options = currentQuestion(state)?.question.options ?? [];
  const option = options[nth % Math.max(1, options.length)]?.id ?? 'none';
  switch (type) {
    case 'jump':
      return { type, part: nth % (state.plan.length + 1) };
    case 'pick':
      return { type, option };
    case 'count':
      return { type, counts: { [option]: nth }, isEstimate: nth % 2 === 0 };
    case 'turn-back': {
      const ways = otherWays(state, content);
      const way = ways[nth % Math.max(1, ways.length)];
      return { type, keep: way?.keep ?? 1, choice: way?.choice.id ?? 'none' };
    }
    case 'people':
      return { type, people: 100 + nth };
    default:
      return { type };
  }
}
