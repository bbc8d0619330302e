import { view } from '../play/view.ts';
import { isUnanswered } from './accept.ts';
import type { TeacherIntent } from './events.ts';
import { nextStep, type LessonContent } from './next-step.ts';
import { isMeasured } from './question.ts';
import { lightable } from './lightable.ts';
import { currentQuestion, type SessionState } from './state.ts';
import { storyOf } from './story-of.ts';

/** What an officer wishes by one press of a key, a clicker, a button of the second window or of her phone. */
export type Wish =
  | { readonly type: 'on' }
  | { readonly type: 'back' }
  /** Lights the next flag or proof; once all are lit, puts them out. */
  | { readonly type: 'light' }
  | { readonly type: 'blank' }
  /** To this part of the plan, from wherever she is. */
  | { readonly type: 'jump'; readonly part: number }
  /** Looks at this option after a reveal; the next press follows it. */
  | { readonly type: 'pick'; readonly option: string }
  | { readonly type: 'count'; readonly counts: Readonly<Record<string, number>>; readonly isEstimate: boolean }
  /** Takes the other way at a decision that was told (`other-ways.ts`). */
  | { readonly type: 'turn-back'; readonly keep: number; readonly choice: string }
  /** How many people are here. */
  | { readonly type: 'people'; readonly people: number };

/**
 * What a wish asks for in this state; nothing where it has no meaning. All of one press is written and taken back
 * together. On a blank screen the first press only brings the picture back: what is under it must not move unseen.
 */
export function intentsOf(state: SessionState, content: LessonContent, wish: Wish): readonly TeacherIntent[] {
  if (state.isBlank && (wish.type === 'on' || wish.type === 'back' || wish.type === 'light')) return [{ type: 'set-blank', isBlank: false }];
  switch (wish.type) {
    case 'on':
      return onward(state, content);
    case 'back':
      return [{ type: 'undo' }];
    case 'light':
      return light(state, content);
    case 'blank':
      return [{ type: 'set-blank', isBlank: !state.isBlank }];
    case 'jump':
      return state.plan[wish.part] ? [...answered(state), { type: 'start-activity', activity: wish.part }] : [];
    case 'pick':
      return [{ type: 'pick-option', option: wish.option }];
    case 'count':
      return [{ type: 'count-hands', counts: wish.counts, isEstimate: wish.isEstimate }];
    case 'turn-back':
      return turnBack(state, content, wish.keep, wish.choice);
    case 'people':
      return [{ type: 'resize-class', pupils: wish.people }];
  }
}

/** The end of a programme is no cliff: one press too many there does nothing. A visit is closed from its record. */
function onward(state: SessionState, content: LessonContent): readonly TeacherIntent[] {
  const { name, intents } = nextStep(state, content);
  if (name === 'end' || name === 'over') return [];
  // The pack may have lost the story since its question was put: then the question is in the way of going on.
  return intents[0]?.type === 'start-activity' ? [...answered(state), ...intents] : intents;
}

function light(state: SessionState, content: LessonContent): readonly TeacherIntent[] {
  const all = lightable(state, content).map(({ id }) => id);
  const next = all.find((id) => !state.lit.includes(id));
  if (next !== undefined) return [{ type: 'light-flags', beats: [...state.lit, next] }];
  // What was lit in a scene before is on no screen: a press that puts it out would show nothing.
  return all.length > 0 ? [{ type: 'light-flags', beats: [] }] : [];
}

/** A question left in the middle is closed on the way out: a story's with its answer, a measured one without. */
function answered(state: SessionState): readonly TeacherIntent[] {
  const asked = currentQuestion(state);
  if (!asked || !isUnanswered(asked)) return [];
  return [{ type: isMeasured(asked.question) ? 'close-question' : 'reveal' }];
}

function turnBack(state: SessionState, content: LessonContent, keep: number, choice: string): readonly TeacherIntent[] {
  const story = storyOf(state.plan[state.activity], content);
  const decision = story && view(story, state.play.slice(0, keep)).decision;
  if (!decision?.choices.some(({ id }) => id === choice)) return [];
  return [
    { type: 'turn-back', keep },
    { type: 'tell', play: { type: 'chose', decision: decision.id, choice } },
  ];
}
