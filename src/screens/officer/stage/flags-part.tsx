import type { JSX } from 'preact';
import type { Cue } from '#core/content/beat.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { debrief } from '#core/play/debrief.ts';
import type { PlayEvent } from '#core/play/events.ts';
import { CueList } from '#ui/cues/cue-list.tsx';
import { Tell } from '#ui/tell.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import plain from '../../board/plain-part.module.css';
import styles from './flags-part.module.css';
import tight from './tight-cues.module.css';

/** Everything of the way that gave it away or proved it: each once, as it came. Where it stood was lit in the phone as the story was told. */
export function FlagsPart({ scenario, play }: { scenario: Scenario; play: readonly PlayEvent[] }): JSX.Element {
  const cues = debrief(scenario, play).scenes.flatMap(({ beats }) => beats.flatMap((beat) => beat.cues));
  return (
    <PlainPart side={null}>
      <h2 class={plain.title}>
        <Tell k="student:debrief.title.lit" />
      </h2>
      <div class={`${styles.flags} ${tight.tight}`}>
        <CueList cues={cues.filter((cue, place) => cues.findIndex((one) => nameOf(one) === nameOf(cue)) === place)} />
      </div>
    </PlainPart>
  );
}

function nameOf(cue: Cue): string {
  return 'flag' in cue ? `flag ${cue.flag}` : `proof ${cue.proof}`;
}
