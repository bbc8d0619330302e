import type { JSX } from 'preact';
import type { Beat } from '#core/content/beat.schema.ts';
import { CueList } from '#ui/cues/cue-list.tsx';

/** As many as fit beside the phone; the others stay marked in it. */
const MOST = 3;

/** What is lit, named and explained, the latest first. */
export function LitCues({ lit, beats }: { lit: readonly string[]; beats: readonly Beat[] }): JSX.Element {
  const cues = [...lit].reverse().flatMap((id) => beats.find((beat) => beat.id === id)?.cues ?? []);
  return <CueList cues={cues.slice(0, MOST)} />;
}
