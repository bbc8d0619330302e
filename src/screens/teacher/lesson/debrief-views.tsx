import type { JSX } from 'preact';
import type { Ending, Scenario } from '#core/content/scenario.schema.ts';
import { debrief } from '#core/play/debrief.ts';
import type { PlayEvent } from '#core/play/events.ts';
import { BeatLine } from '#features/solo/debrief/beat-line.tsx';
import { RealCase } from '#features/solo/debrief/real-case.tsx';
import { WayOut } from '#features/solo/way-out.tsx';
import { CueList } from '#ui/cues/cue-list.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './debrief-views.module.css';
import { PlainPart } from '../../board/plain-part.tsx';
import plain from '../../board/plain-part.module.css';
import type { PartProps } from '../../board/part-props.ts';
import { Talks } from './talks.tsx';

/** How the path the class took closed. A lost ending shows the way out. */
export function EndingView({ ending, side }: Pick<PartProps, 'side'> & { ending: Ending }): JSX.Element {
  return (
    <PlainPart side={side} result={ending.result}>
      <p class={`${styles.result} ${styles[ending.result]}`}>
        <Tell k={`student:ending.${ending.result}`} />
      </p>
      <h2 class={plain.title}>
        <Words text={ending.title} />
      </h2>
      <p>
        <Words text={ending.text} />
      </p>
      {ending.result === 'lost' && <WayOut />}
    </PlainPart>
  );
}

/** Everything of the path that gave it away or proved it, in the order it came. */
export function FlagsView({ scenario, play, side }: Pick<PartProps, 'side'> & { scenario: Scenario; play: readonly PlayEvent[] }): JSX.Element {
  const telling = debrief(scenario, play).scenes.flatMap(({ beats }) => beats.filter(({ cues }) => cues.length > 0));
  return (
    <PlainPart side={side} isWide>
      <h2 class={plain.title}>
        <Tell k="student:debrief.title.lit" />
      </h2>
      <ol class={styles.flags} role="list">
        {telling.map(({ beat, cues }) => (
          <li key={beat.id} class={styles.flag}>
            <BeatLine beat={beat} people={scenario.people} quotes={cues.flatMap((cue) => (cue.quote ? [cue.quote] : []))} />
            <CueList cues={cues} />
          </li>
        ))}
      </ol>
    </PlainPart>
  );
}

/** What really happened, who reported it, and what to talk about. */
export function CaseView({ scenario, content, side }: Pick<PartProps, 'side' | 'content'> & { scenario: Scenario }): JSX.Element {
  return (
    <PlainPart side={side} isWide>
      <h2 class={plain.title}>
        <Tell k="student:debrief.title.case" />
      </h2>
      <RealCase scenario={scenario} sources={content.sources} />
      <Talks talks={content.talks.filter((talk) => talk.scenario === scenario.id && talk.decision === null)} />
    </PlainPart>
  );
}
