import type { Beat } from '../content/beat.schema.ts';
import { view } from '../play/view.ts';
import type { LessonContent } from './next-step.ts';
import type { SessionState } from './state.ts';
import { storyOf } from './story-of.ts';

/** What can be lit now: beats on screen that give the scam away or prove the genuine, in the order they came. Of a story only: what is to be judged is lit by its answer. */
export function lightable(state: SessionState, content: LessonContent): readonly Beat[] {
  const story = storyOf(state.plan[state.activity], content);
  if (!story) return [];
  const { phase, beats } = view(story, state.play);
  const isOnScreen = phase === 'telling' || phase === 'deciding' || phase === 'feedback';
  return isOnScreen ? beats.filter(({ cues }) => cues !== undefined && cues.length > 0) : [];
}
