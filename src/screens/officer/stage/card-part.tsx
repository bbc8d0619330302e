import type { JSX } from 'preact';
import type { VisitActivity } from '#core/session/activity.ts';
import { Words } from '#ui/words.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import styles from './card-part.module.css';

/** A few large words: who is here, an oath said together line by line, a farewell. */
export function CardPart({ kind, title, lines }: Extract<VisitActivity, { type: 'card' }>): JSX.Element {
  return (
    <PlainPart side={null}>
      <div class={`${styles.card} ${styles[kind]}`} data-card={kind}>
        <h2 class={styles.title}>
          <Words text={title} />
        </h2>
        <div class={styles.lines}>
          {lines.map((line, place) => (
            <p key={place}>
              <Words text={line} />
            </p>
          ))}
        </div>
      </div>
    </PlainPart>
  );
}
