import type { Choice } from '../content/scenario.schema.ts';
import { view } from '../play/view.ts';
import type { LessonContent } from './next-step.ts';
import { currentQuestion, type SessionState } from './state.ts';
import { storyOf } from './story-of.ts';

/** A choice the story did not follow, and after how many of its events it was offered. */
export interface OtherWay {
  readonly keep: number;
  readonly choice: Choice;
}

/** The ways not taken in the running story, last decision first. None while a question is on. */
export function otherWays(state: SessionState, content: LessonContent): readonly OtherWay[] {
  const story = storyOf(state.plan[state.activity], content);
  if (!story || currentQuestion(state)) return [];
  const taken = state.play.flatMap((event, place) => (event.type === 'chose' ? [{ place, choice: event.choice }] : []));
  return taken.reverse().flatMap(({ place, choice }) => {
    const choices = view(story, state.play.slice(0, place)).decision?.choices ?? [];
    return choices.filter(({ id }) => id !== choice).map((other) => ({ keep: place, choice: other }));
  });
}
