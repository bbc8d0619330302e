// First-load module: keep it small.
import type { JSX } from 'preact';
import { STAGES, type Stage } from '#core/content/stages.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './stage-picker.module.css';

/** The one question of the first visit. */
export function StagePicker({ onChoose }: { onChoose: (stage: Stage) => void }): JSX.Element {
  return (
    <section class={styles.picker}>
      <h2 class={styles.question}>
        <Tell k="shell:which-stage" />
      </h2>
      <ul class={styles.stages}>
        {STAGES.filter((stage) => stage !== 'family').map((stage) => (
          <li key={stage}>
            <button type="button" class={styles.stage} data-stage={stage} onClick={() => onChoose(stage)}>
              <Tell k={`shell:stage.${stage}`} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
