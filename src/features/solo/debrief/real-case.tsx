import type { JSX } from 'preact';
import type { Source } from '#core/content/pack.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { Card } from '#ui/card.tsx';
import { SourceLine } from '#ui/source-line.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './real-case.module.css';

/** What really happened, by whom it was reported, and what we made up for the play. */
export function RealCase({ scenario, sources }: { scenario: Scenario; sources: readonly Source[] }): JSX.Element {
  const { title, facts, invented, sources: cited } = scenario.case;
  return (
    <>
      <Card title={<Words text={title} />} level={3}>
        <ul class={styles.list}>
          {facts.map((fact, index) => (
            <li key={index}>
              <Words text={fact} />
            </li>
          ))}
        </ul>
        {sources
          .filter((source) => cited.includes(source.id))
          .map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
      </Card>
      <Card title={<Tell k="student:debrief.invented" />} level={3}>
        <ul class={styles.list}>
          {invented.map((line, index) => (
            <li key={index}>
              <Words text={line} />
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
