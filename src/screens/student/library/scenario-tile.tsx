import type { JSX } from 'preact';
import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';
import type { AttemptHeader } from '#core/play/attempt.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './scenario-tile.module.css';

/** A scenario in the library: what it is about, how long, and how far this person is with it. `attempts`: newest first. */
export function ScenarioTile({ scenario, attempts }: { scenario: ScenarioSummary; attempts: readonly AttemptHeader[] }): JSX.Element {
  const [newest] = attempts;
  const isHalfWay = newest !== undefined && newest.state !== 'finished';
  const state = isHalfWay ? 'open' : newest ? 'done' : 'new';
  return (
    <a class={styles.tile} href={`#/play/${scenario.id}`} data-scenario={scenario.id} data-state={state}>
      <h2 class={styles.title}>
        <Words text={scenario.title} />
      </h2>
      <p>
        <Words text={scenario.summary} />
      </p>
      <p class={styles.facts}>
        <Tell k={`cues:type.${scenario.fraudType}`} />
        <Tell k="shell:minutes" slots={{ count: scenario.minutes }} />
        {state !== 'new' && (
          <b class={styles[state]}>
            <Tell k={`student:library.${state}`} />
          </b>
        )}
      </p>
    </a>
  );
}
