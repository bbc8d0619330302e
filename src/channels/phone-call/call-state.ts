import type { Beat } from '#core/content/beat.schema.ts';

/** Whether the phone rings, the call goes on, or nobody has been reached. */
export type CallState = 'ringing' | 'speaking' | 'unanswered';

/** How far a call is. It rings until whoever rings is heard or answered: what others say beside the phone does not take it up. */
export function callState(beats: readonly Beat[]): CallState {
  const at = beats.map(({ type }) => type).lastIndexOf('ring');
  const ring = beats[at];
  const voices = beats.slice(at + 1).flatMap((beat) => (beat.type === 'message' || beat.type === 'voice' ? [beat.from] : []));
  if (ring?.type === 'ring' && !voices.some((from) => from === ring.from || from === 'me')) return 'ringing';
  return voices.length > 0 ? 'speaking' : 'unanswered';
}
