import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '#core/content/scenario.schema.ts';
import type { Debrief } from '#core/play/debrief.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { CueList } from '#ui/cues/cue-list.tsx';
import { BeatLine } from './beat-line.tsx';
import styles from './timeline.module.css';

interface TimelineProps {
  scenario: Scenario;
  debrief: Debrief;
  /** While the player is asked what seemed fishy: the beats tapped so far, and what a tap does. Null once the cues are lit. */
  asking: { readonly tapped: ReadonlySet<string>; readonly onToggle: (beat: string) => void } | null;
}

/** The whole story once more, in one column: first to tap what seemed fishy, then with flags and proofs lit. */
export function Timeline({ scenario, debrief, asking }: TimelineProps): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []); // once the first scene is painted: the others stand below the screen, and on a cheap phone a tap waited for them
  return (
    <ol class={styles.timeline}>
      {debrief.scenes.slice(0, isWhole ? undefined : 1).map((told, index) => {
        const scene = scenario.scenes.find((one) => one.id === told.sceneId);
        return (
          <li key={`${told.sceneId}-${index}`} class={styles.scene}>
            <h3 class={styles.title}>{scene && <Words text={scene.title} />}</h3>
            <ol class={styles.beats}>
              {told.beats.map(({ beat, cues, noticing }) => (
                <li key={beat.id}>
                  {asking ? (
                    <button
                      type="button"
                      class={styles.beat}
                      aria-pressed={asking.tapped.has(beat.id)}
                      data-beat={beat.id}
                      onClick={() => asking.onToggle(beat.id)}
                    >
                      <BeatLine beat={beat} people={scenario.people} />
                    </button>
                  ) : (
                    <div class={`${styles.beat} ${styles[noticing]}`} data-noticing={noticing}>
                      <BeatLine beat={beat} people={scenario.people} quotes={cues.flatMap((cue) => (cue.quote ? [cue.quote] : []))} />
                      {noticing !== 'plain' && noticing !== 'rightly-trusted' && (
                        <p class={styles.noticing}>
                          <Tell k={`student:debrief.${noticing}`} />
                        </p>
                      )}
                      <CueList cues={cues} />
                    </div>
                  )}
                </li>
              ))}
            </ol>
            {told.chosen && (
              <p class={styles.chosen}>
                <Tell k="student:debrief.you-chose" /> <Words text={told.chosen.choice.text} />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
