import type { Beat } from '#core/content/beat.schema.ts';
import { view } from '#core/play/view.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import type { SessionState } from '#core/session/state.ts';
import { storyOf } from '#core/session/story-of.ts';

/** The beat that was told last and is on the wall; null where none is. */
export function newestBeat(state: SessionState, content: LessonContent): Beat | null {
  const story = storyOf(state.plan[state.activity], content);
  if (!story) return null;
  const { phase, beats } = view(story, state.play);
  const isTold = phase === 'telling' || phase === 'deciding' || phase === 'feedback';
  return (isTold && beats[beats.length - 1]) || null;
}
