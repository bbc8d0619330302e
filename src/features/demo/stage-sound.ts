import type { Beat } from '#core/content/beat.schema.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import type { SessionState } from '#core/session/state.ts';
import { newestBeat } from './newest-beat.ts';

/** What a hall can hear of a story. Nothing needs it: all of it is to be seen as well. */
export type StageSound = 'message' | 'ring' | 'coins' | 'rise';

/**
 * The sound of going from one state to the next: that of the beat that came with it. None on the way back, by a jump,
 * and none for what has no sound of its own.
 */
export function stageSound(before: SessionState, now: SessionState, content: LessonContent): StageSound | null {
  if (now.activity !== before.activity || now.play.length <= before.play.length) return null;
  if (now.log[now.log.length - 1]?.event.type === 'undone') return null; // a turn taken back makes the story longer too
  const beat = newestBeat(now, content);
  return beat && beat !== newestBeat(before, content) ? soundOf(beat) : null;
}

function soundOf(beat: Beat): StageSound | null {
  switch (beat.type) {
    case 'message':
    case 'voice':
    case 'link':
      return 'message';
    case 'picture':
      return beat.from === undefined ? null : 'message';
    case 'ring':
      return 'ring';
    case 'money':
      return 'coins';
    case 'number':
      return beat.end > beat.start ? 'rise' : null;
    default:
      return null;
  }
}
