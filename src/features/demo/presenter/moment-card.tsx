import type { ComponentChildren, JSX } from 'preact';
import type { Moment } from '#core/session/presenter-view.ts';
import { Tell } from '#ui/tell.tsx';
import { beatWords } from '#ui/beats/beat-words.ts';
import { Words } from '#ui/words.tsx';
import styles from './moment-card.module.css';

/** One thing on the wall in words: what it is, who speaks, what is said. What is on is large, what comes is small. */
export function MomentCard({ moment, label, isNow = false }: { moment: Moment; label: ComponentChildren; isNow?: boolean }): JSX.Element {
  const { beat, who, text } = moment;
  const isMine = beat !== null && 'from' in beat && beat.from === 'me';
  return (
    <section class={`${styles.card} ${isNow ? styles.now : ''}`} data-moment-of={isNow ? 'now' : 'next'}>
      <h2 class={styles.label}>
        {label}
        {!isNow && (
          <>
            {' · '}
            <Tell k={`presenter:moment.${moment.type}`} />
          </>
        )}
      </h2>
      {beat && (moment.type === 'beat' || isNow) && (
        <div class={styles.said}>
          {(who || isMine) && <p class={styles.who}>{who ? <Words text={who} /> : <Tell k="phone:me" />}</p>}
          {beatWords(beat).map((line, index) => (
            <p key={index}>{typeof line === 'string' ? line : <Words text={line} />}</p>
          ))}
        </div>
      )}
      {text && (
        <p class={styles.said}>
          <Words text={text} />
        </p>
      )}
    </section>
  );
}
