import type { JSX } from 'preact';
import type { Moment, PresenterView } from '#core/session/presenter-view.ts';
import { Tell } from '#ui/tell.tsx';
import { beatWords } from '#ui/beats/beat-words.ts';
import { Words } from '#ui/words.tsx';
import styles from './moment-card.module.css';

interface MomentCardProps {
  moment: Moment;
  /** The part of the programme it belongs to; none before the first. */
  part: PresenterView['parts'][number] | undefined;
  isNow?: boolean;
}

/** One thing on the wall in words: what it is, who speaks, what is said. What is on is large, what comes is small. */
export function MomentCard({ moment, part, isNow = false }: MomentCardProps): JSX.Element {
  const { beat, who, text } = moment;
  const isMine = beat !== null && 'from' in beat && beat.from === 'me';
  return (
    <section class={`${styles.card} ${isNow ? styles.now : ''}`} data-moment-of={isNow ? 'now' : 'next'}>
      <h2 class={styles.label}>
        {!isNow && (
          <>
            <Tell k="presenter:next" />
            {' · '}
          </>
        )}
        <Tell k={moment.type === 'part' && part ? `presenter:part.${part.type}` : `presenter:moment.${moment.type}`} />
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
