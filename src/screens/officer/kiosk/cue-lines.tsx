import type { JSX } from 'preact';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { debrief } from '#core/play/debrief.ts';
import type { PlayEvent } from '#core/play/events.ts';
import { BeatLine } from '#features/solo/debrief/beat-line.tsx';
import { CueList } from '#ui/cues/cue-list.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './cue-lines.module.css';

/** What of the story gave it away or proved it, line by line. Nobody was asked to find it, so nobody is told what was missed. */
export function CueLines({ scenario, events }: { scenario: Scenario; events: readonly PlayEvent[] }): JSX.Element {
  const lit = debrief(scenario, events)
    .scenes.flatMap(({ beats }) => beats)
    .filter(({ cues }) => cues.length > 0);
  return (
    <>
      <p>
        <Tell k={lit.length > 0 ? 'kiosk:cues.what' : 'kiosk:cues.none'} />
      </p>
      <ol class={styles.lines}>
        {lit.map(({ beat, cues }, index) => (
          <li key={index} class={styles.line}>
            <BeatLine beat={beat} people={scenario.people} quotes={cues.flatMap((cue) => (cue.quote ? [cue.quote] : []))} />
            <CueList cues={cues} />
          </li>
        ))}
      </ol>
    </>
  );
}
