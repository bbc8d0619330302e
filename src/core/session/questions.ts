import type { Cue } from '../content/beat.schema.ts';
import type { Item } from '../content/item.schema.ts';
import type { Scenario } from '../content/scenario.schema.ts';
import { choiceOrder } from '../play/choice-order.ts';
import type { PlayView } from '../play/view.ts';
import { THREE_WAYS, TWO_WAYS, type ItemAsked, type Question } from './question.ts';

/** What a question is given by its lesson: its own id, and the place of its activity in the plan. */
export interface Place {
  /** Says nothing of what is asked: the names of items tell what they are (`refund-fake`), and pupils' devices get this id. */
  readonly id: string;
  readonly activity: number;
  readonly packId: string;
}

/** An item put to the class: two ways with confidence before and after, three ways in practice. */
export function itemQuestion(item: Item, form: ItemAsked['form'], { id, activity, packId }: Place): Question {
  const isPractice = form === 'practice';
  const { truth, settled, fraudType, explain } = item;
  return {
    id,
    activity,
    about: { type: 'item', packId, item: item.id, form },
    prompt: item.situation,
    options: (isPractice ? THREE_WAYS : TWO_WAYS).map((option) => ({ id: option, text: null })),
    key: {
      right: isPractice ? [settled ? truth : 'verify'] : [`${truth}-sure`, `${truth}-unsure`],
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

/** In a story that holds both, a scene is what its own marks say. */
function truthOf({ truth }: Scenario, cues: readonly Cue[]): 'scam' | 'genuine' {
  if (truth !== 'mixed') return truth;
  return cues.some((cue) => 'flag' in cue) ? 'scam' : 'genuine';
}

function namesOf(cues: readonly Cue[]): string[] {
  return [...new Set(cues.map((cue) => ('flag' in cue ? cue.flag : cue.proof)))];
}
