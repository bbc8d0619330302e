import type { Cue } from '../content/beat.schema.ts';
import type { Item } from '../content/item.schema.ts';
import type { Scenario } from '../content/scenario.schema.ts';
import { FRAUD_TYPES } from '../content/taxonomy.ts';
import { seededRandom } from '../kernel/seeded-random.ts';
import { choiceOrder } from '../play/choice-order.ts';
import type { PlayView } from '../play/view.ts';
import type { VisitActivity } from './activity.ts';
import { HALL_WAYS, THREE_WAYS, TWO_WAYS, type ItemAsked, type Question } from './question.ts';

/** What a question is given by its lesson: its own id, and the place of its activity in the plan. */
export interface Place {
  /** Says nothing of what is asked: the names of items tell what they are (`refund-fake`), and pupils' devices get this id. */
  readonly id: string;
  readonly activity: number;
  readonly packId: string;
}

/** An item put to the class: two ways with confidence before and after, three ways in practice. A hall is asked two ways, without confidence. */
export function itemQuestion(item: Item, form: ItemAsked['form'], { id, activity, packId }: Place, isHall = false): Question {
  const isPractice = form === 'practice';
  const ways = isPractice ? THREE_WAYS : isHall ? HALL_WAYS : TWO_WAYS;
  const { truth, settled, fraudType, explain } = item;
  return {
    id,
    activity,
    about: { type: 'item', packId, item: item.id, form },
    prompt: item.situation,
    options: ways.map((option) => ({ id: option, text: null })),
    key: {
      right: isPractice ? [settled ? truth : 'verify'] : ways.filter((way) => way.startsWith(truth)),
      truth,
      settled,
      fraudType,
      cues: namesOf(item.beats.flatMap((beat) => beat.cues ?? [])),
      feedback: {},
      explain,
    },
  };
}

/** The decision a story has come to, put to the class; null while it has come to none. `lesson` seeds the order of the choices. */
export function decisionQuestion(scenario: Scenario, told: PlayView, lesson: string, { id, activity, packId }: Place): Question | null {
  const { decision, beats } = told;
  if (!decision) return null;
  const cues = beats.flatMap((beat) => beat.cues ?? []);
  const choices = choiceOrder(decision, lesson);
  return {
    id,
    activity,
    about: { type: 'decision', packId, scenario: scenario.id, decision: decision.id },
    prompt: decision.prompt,
    options: choices.map((choice) => ({ id: choice.id, text: choice.text })),
    key: {
      right: choices.filter(({ kind }) => kind === 'safe').map((choice) => choice.id),
      truth: truthOf(scenario, cues),
      settled: true,
      fraudType: scenario.fraudType,
      cues: namesOf(cues),
      feedback: Object.fromEntries(choices.map((choice) => [choice.id, choice.feedback])),
      explain: null,
    },
  };
}

/** An item and its twin side by side: which one is real? `lesson` seeds which of them is A. What is missed by who takes the wrong one are the flags of the fake. */
export function twinsQuestion(item: Item, twin: Item, lesson: string, { id, activity, packId }: Place): Question {
  const [real, fake] = item.truth === 'genuine' ? [item, twin] : [twin, item];
  const isRealFirst = seededRandom(`${lesson}/${item.id}`)() < 0.5;
  return {
    id,
    activity,
    about: { type: 'twins', packId, items: isRealFirst ? [real.id, fake.id] : [fake.id, real.id] },
    prompt: item.situation,
    options: [
      { id: 'twin-a', text: null },
      { id: 'twin-b', text: null },
    ],
    key: {
      right: [isRealFirst ? 'twin-a' : 'twin-b'],
      truth: 'scam',
      settled: true,
      fraudType: fake.fraudType,
      cues: namesOf(fake.beats.flatMap((beat) => beat.cues ?? [])),
      feedback: {},
      explain: fake.explain,
    },
  };
}

/** A show of hands. */
export function voteQuestion({ prompt, options }: Extract<VisitActivity, { type: 'vote' }>, { id, activity }: Place): Question {
  return {
    id,
    activity,
    about: { type: 'vote' },
    prompt,
    options: options.map((text, place) => ({ id: `o${place + 1}`, text })),
    // Nothing in it is judged: reports leave votes out of all that counts right, wrong or kinds of fraud.
    key: { right: [], truth: 'genuine', settled: true, fraudType: FRAUD_TYPES[0], cues: [], feedback: {}, explain: null },
  };
}

/** In a story that holds both, a scene is what its own marks say. */
function truthOf({ truth }: Scenario, cues: readonly Cue[]): 'scam' | 'genuine' {
  if (truth !== 'mixed') return truth;
  return cues.some((cue) => 'flag' in cue) ? 'scam' : 'genuine';
}

function namesOf(cues: readonly Cue[]): string[] {
  return [...new Set(cues.map((cue) => ('flag' in cue ? cue.flag : cue.proof)))];
}
