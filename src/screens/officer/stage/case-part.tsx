import type { JSX } from 'preact';
import type { Source } from '#core/content/pack.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { SourceLine } from '#ui/source-line.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import plain from '../../board/plain-part.module.css';
import styles from './facts.module.css';

/** What really happened, and who reported it. */
export function CasePart({ scenario, sources }: { scenario: Scenario; sources: readonly Source[] }): JSX.Element {
  const { title, facts, sources: cited } = scenario.case;
  return (
    <PlainPart side={null} isWide>
      <h2 class={plain.title}>
        <span class={styles.label}>
          <Tell k="student:debrief.title.case" />
        </span>{' '}
        <Words text={title} />
      </h2>
      <ul class={styles.facts}>
        {facts.map((fact, place) => (
          <li key={place}>
            <Words text={fact} />
          </li>
        ))}
      </ul>
      <div>
        {sources
          .filter(({ id }) => cited.includes(id))
          .map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        <p class={styles.small}>
          <Tell k="stage:case.invented" />
        </p>
      </div>
    </PlainPart>
  );
}
