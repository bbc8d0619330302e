import type { JSX } from 'preact';
import type { Beat, Person } from '#core/content/beat.schema.ts';
import { CueList } from '#ui/cues/cue-list.tsx';
import { BeatWords } from './beat-words.tsx';

/** As many as fit below the words; what was lit before stays marked in the phone. */
const MOST = 2;

interface LitCuesProps {
  lit: readonly string[];
  beats: readonly Beat[];
  people: readonly Person[];
}

/** What was lit last: its words with the telling ones marked, named and explained; then what was lit before it. */
export function LitCues({ lit, beats, people }: LitCuesProps): JSX.Element | null {
  const latestFirst = [...lit].reverse().flatMap((id) => beats.find((beat) => beat.id === id) ?? []);
  const [latest] = latestFirst;
  if (!latest) return null;
  return (
    <>
      <BeatWords beat={latest} people={people} quotes={(latest.cues ?? []).flatMap(({ quote }) => (quote ? [quote] : []))} />
      <CueList cues={latestFirst.flatMap(({ cues }) => cues ?? []).slice(0, MOST)} />
    </>
  );
}
