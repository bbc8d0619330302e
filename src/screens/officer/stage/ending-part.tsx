import type { JSX } from 'preact';
import type { Ending } from '#core/content/scenario.schema.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import styles from './ending-part.module.css';

const STEPS = ['stop', 'tell', 'call', 'keep', 'bank', 'beware'] as const;

/** How the way the hall took closed. One that ends in a loss shows the way out, in as few words as a hall can keep. */
export function EndingPart({ ending }: { ending: Ending }): JSX.Element {
  return (
    <PlainPart side={null} result={ending.result}>
      <p class={`${styles.result} ${styles[ending.result]}`}>
        <Tell k={`student:ending.${ending.result}`} />
      </p>
      <h2 class={styles.title}>
        <Words text={ending.title} />
      </h2>
      <p class={styles.text}>
        <Words text={ending.text} />
      </p>
      {ending.result === 'lost' && (
        <ol class={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>
              <Tell k={`stage:out.${step}`} />
            </li>
          ))}
        </ol>
      )}
    </PlainPart>
  );
}
