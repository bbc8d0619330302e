import { type DefectClass, type Draft, one, spot, texts } from './plant-defect.ts';

const forms = (draft: Draft): Draft[] => draft.lessons?.forms ?? [];
const plans = (draft: Draft): Draft[] => draft.lessons?.plans ?? [];
const talks = (draft: Draft): Draft[] => draft.lessons?.talks ?? [];
const steps = (draft: Draft, ...types: string[]): Draft[] =>
  plans(draft).flatMap((plan: Draft) => plan.steps.filter(({ type }: Draft) => types.includes(type)));
/** Plans that ask before and after. */
const measured = (draft: Draft): Draft[] => plans(draft).filter((plan: Draft) => plan.steps.some(({ type }: Draft) => type === 'before'));
const itemOf = (draft: Draft, id: string): Draft => draft.items.find((item: Draft) => item.id === id);

/** Every class of defect that an author of lessons could make. */
export const LESSON_DEFECTS: readonly DefectClass[] = [
  spot('unknown item in a form', ['missing-item'], forms, (form, _, pick) => (form.b[pick(form.b.length)] = 'nothing')),
  spot(
    'unknown item in a practice',
    ['missing-item'],
    (draft) => steps(draft, 'practice'),
    (step) => (step.items[0] = 'nothing'),
  ),
  spot(
    'unknown story in a plan',
    ['missing-story'],
    (draft) => steps(draft, 'scenario'),
    (step) => (step.scenario = 'nothing'),
  ),
  spot('talk about an unknown story', ['missing-story'], talks, (talk) => (talk.scenario = 'nothing')),
  spot('talk about an unknown decision', ['missing-story'], talks, (talk) => (talk.decision = 'nothing')),
  spot(
    'unknown forms',
    ['missing-forms'],
    (draft) => steps(draft, 'before', 'after'),
    (step) => (step.forms = 'nothing'),
  ),
  spot('an item in both forms', ['forms-not-apart'], forms, (form, _, pick) => (form.b[pick(form.b.length)] = one(form.a, pick))),
  spot('a form shorter than the other', ['forms-not-equal', 'shape'], forms, (form) => form.a.pop()),
  spot('forms of unequal grade', ['forms-not-equal'], forms, (form, draft, pick) => {
    const item = itemOf(draft, one(form.a, pick));
    item.difficulty = item.difficulty === 3 ? 1 : item.difficulty + 1;
  }),
  spot('an unsettled item in a form', ['forms-unsettled'], forms, (form, draft, pick) => (itemOf(draft, one([...form.a, ...form.b], pick)).settled = false)),
  spot('forms for a stage that its items are not for', ['stage-not-fit'], forms, (form, draft, pick) => {
    const item = itemOf(draft, one([...form.a, ...form.b], pick));
    item.stages = item.stages.filter((stage: string) => stage !== form.stages[0]).concat(form.stages[0] === 'family' ? 'senior' : 'family');
    form.stages = [form.stages[0]];
  }),
  spot(
    'a plan for a stage that its story is not for',
    ['stage-not-fit'],
    (draft) => plans(draft).filter((plan: Draft) => plan.steps.some(({ type }: Draft) => type === 'scenario')),
    (plan, draft) => {
      const { scenario: id } = plan.steps.find(({ type }: Draft) => type === 'scenario');
      const story = draft.scenarios.find((scenario: Draft) => scenario.id === id);
      story.stages = story.stages.filter((stage: string) => stage !== plan.stages[0]).concat('family');
      plan.stages = [plan.stages[0]];
    },
  ),
  spot('practice of what is asked afterwards', ['taught-to-test'], measured, (plan, draft, pick) => {
    const asked = forms(draft).find(({ id }: Draft) => id === plan.steps.find(({ type }: Draft) => type === 'before').forms);
    const after = plan.steps.findIndex(({ type }: Draft) => type === 'after');
    plan.steps.splice(after, 0, { type: 'practice', items: [one(asked.a, pick), one(asked.b, pick)] });
  }),
  spot('before without after', ['before-without-after'], measured, (plan) => (plan.steps = plan.steps.filter(({ type }: Draft) => type !== 'after'))),
  spot('after before before', ['before-without-after'], measured, (plan) => plan.steps.reverse()),
  spot('a plan that cannot end at the bell', ['minutes-off'], plans, (plan) => (plan.minutes = plan.minutes === 5 ? 40 : 5)),
  spot(
    'practice of scams only',
    ['practice-not-half'],
    (draft) => steps(draft, 'practice'),
    (step, draft) =>
      (step.items = draft.items
        .filter(({ truth }: Draft) => truth === 'scam')
        .slice(0, 4)
        .map(({ id }: Draft) => id)),
  ),
  spot(
    'lesson in one language',
    ['missing-language'],
    (draft) => texts(draft.lessons ?? {}),
    (text) => delete text.en,
  ),
  spot(
    'two plans of one name',
    ['duplicate-id'],
    (draft) => (plans(draft).length > 0 ? [plans(draft)] : []),
    (list) => list.push({ ...list[0] }),
  ),
  spot(
    'unknown kind of step',
    ['shape'],
    (draft) => steps(draft, 'before', 'after', 'scenario', 'practice', 'advice'),
    (step) => (step.type = 'dance'),
  ),
  spot(
    'lessons without talks',
    ['shape'],
    (draft) => (draft.lessons ? [draft.lessons] : []),
    (lessons) => delete lessons.talks,
  ),
];
