import { type DefectClass, type Draft, one, spot, texts } from './plant-defect.ts';

const programmes = (draft: Draft): Draft[] => draft.programmes?.programmes ?? [];
const handouts = (draft: Draft): Draft[] => draft.programmes?.handouts ?? [];
const steps = (draft: Draft, ...types: string[]): Draft[] =>
  programmes(draft).flatMap((programme: Draft) => programme.steps.filter(({ type }: Draft) => types.includes(type)));
/** Programmes with a step of this type. */
const having = (draft: Draft, type: string): Draft[] =>
  programmes(draft).filter((programme: Draft) => programme.steps.some((step: Draft) => step.type === type));
const without = (programme: Draft, type: string): Draft[] => programme.steps.filter((step: Draft) => step.type !== type);

/** Every class of defect that an author of programmes and handouts could make. */
export const PROGRAMME_DEFECTS: readonly DefectClass[] = [
  spot(
    'unknown story on stage',
    ['missing-story'],
    (draft) => steps(draft, 'scenario', 'scene', 'case'),
    (step) => (step.scenario = 'nothing'),
  ),
  spot(
    'unknown scene on stage',
    ['missing-story'],
    (draft) => steps(draft, 'scene'),
    (step) => (step.scene = 'nothing'),
  ),
  spot(
    'unknown item on stage',
    ['missing-item'],
    (draft) => steps(draft, 'twins'),
    (step) => (step.item = 'nothing'),
  ),
  spot(
    'twins of an item that has none',
    ['missing-twin'],
    (draft) => steps(draft, 'twins'),
    (step, draft, pick) =>
      (step.item = one(
        draft.items.filter(({ twin }: Draft) => twin === undefined),
        pick,
      ).id),
  ),
  spot(
    'unknown forms before a hall',
    ['missing-forms'],
    (draft) => steps(draft, 'before', 'after'),
    (step) => (step.forms = 'nothing'),
  ),
  spot(
    'a hall asked before and not after',
    ['before-without-after'],
    (draft) => having(draft, 'before'),
    (programme) => (programme.steps = without(programme, 'after')),
  ),
  spot(
    'a story before the wrong hall',
    ['audience-not-fit'],
    (draft) => having(draft, 'scenario'),
    (programme, draft) => {
      const story = programme.steps.find(({ type }: Draft) => type === 'scenario').scenario;
      draft.scenarios.find(({ id }: Draft) => id === story).stages = [programme.audience === 'family' ? 'junior' : 'family'];
    },
  ),
  spot(
    'twins before the wrong hall',
    ['audience-not-fit'],
    (draft) => having(draft, 'twins'),
    (programme, draft) => {
      const shown = programme.steps.find(({ type }: Draft) => type === 'twins').item;
      draft.items.find(({ id }: Draft) => id === shown).stages = [programme.audience === 'family' ? 'junior' : 'family'];
    },
  ),
  spot(
    'twins of what is asked afterwards',
    ['taught-to-test'],
    (draft) => having(draft, 'after'),
    (programme, draft, pick) => {
      const { forms: asked } = programme.steps.find(({ type }: Draft) => type === 'after');
      const { a, b } = draft.lessons.forms.find(({ id }: Draft) => id === asked);
      programme.steps.splice(1, 0, { type: 'twins', minutes: 1, item: one([...a, ...b], pick) });
    },
  ),
  spot('a programme that outlasts the visit', ['minutes-off'], programmes, (programme) => (programme.minutes = programme.minutes === 10 ? 40 : 10)),
  spot('a programme that does not say what to do', ['missing-advice'], programmes, (programme) => (programme.steps = without(programme, 'advice'))),
  spot('a programme that does not begin with its title', ['title-not-first'], programmes, (programme) => programme.steps.shift()),
  spot(
    'an audience without a programme of some length',
    ['missing-programme'],
    programmes,
    ({ audience, minutes }, draft) =>
      (draft.programmes.programmes = programmes(draft).filter((other: Draft) => other.audience !== audience || other.minutes !== minutes)),
  ),
  spot(
    'two programmes of one name',
    ['duplicate-id'],
    (draft) => (programmes(draft).length > 0 ? [programmes(draft)] : []),
    (list) => list.push({ ...list[0] }),
  ),
  spot(
    'a story without a handout',
    ['missing-handout'],
    (draft) => (handouts(draft).length > 0 ? [handouts(draft)] : []),
    (list, _, pick) => list.splice(pick(list.length), 1),
  ),
  spot('a handout of an unknown story', ['missing-story'], handouts, (handout) => (handout.scenario = 'nothing')),
  spot('a handout too long for the table', ['handout-too-long'], handouts, (handout, _, pick) => (handout[one(['what', 'ask'], pick)].zh += '了'.repeat(120))),
  spot('a handout that asks nothing', ['handout-not-asking'], handouts, (handout, _, pick) => (handout.ask[one(['zh', 'en'], pick)] += '。')),
  spot(
    'a programme in one language',
    ['missing-language'],
    (draft) => texts(draft.programmes ?? {}),
    (text) => delete text.en,
  ),
  spot(
    'a phone number before the hall',
    ['real-phone'],
    (draft) => texts(draft.programmes ?? {}),
    (text) => (text.zh += '打 13912345678'),
  ),
  spot(
    'a vote with one option',
    ['shape'],
    (draft) => steps(draft, 'vote'),
    (step) => (step.options.length = 1),
  ),
  spot(
    'a step without its minutes',
    ['shape'],
    (draft) => programmes(draft).flatMap((programme: Draft) => programme.steps),
    (step) => delete step.minutes,
  ),
];
