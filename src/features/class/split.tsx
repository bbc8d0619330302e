import type { JSX } from 'preact';
import type { Asked } from '#core/session/state.ts';
import { tallyVotes } from '#core/session/tally.ts';
import { percent } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { OptionMark } from './option-mark.tsx';
import { OptionWords } from './option-words.tsx';
import styles from './split.module.css';

/** What the class said to a question, once it is revealed: one bar an option, the right ones marked in words. With `onPick` an option can be chosen to go on with. */
export function Split({ asked, picked, onPick }: { asked: Asked; picked?: string | null; onPick?: (option: string) => void }): JSX.Element {
  const { question } = asked;
  const { counts, votes } = tallyVotes(asked);
  return (
    <ol class={styles.split} role="list">
      {question.options.map((option, place) => {
        const count = counts[place]?.votes ?? 0;
        const share = votes === 0 ? 0 : count / votes;
        const isRight = question.key.right.includes(option.id);
        const row = (
          <>
            <OptionMark place={place} />
            <span class={styles.words}>
              <OptionWords option={option} />
              {isRight && (
                <b class={styles.right}>
                  {' '}
                  <Tell k={question.about.type === 'decision' ? 'class:reveal.safe' : 'class:reveal.right'} />
                </b>
              )}
            </span>
            <svg class={`${styles.bar} ${isRight ? styles.good : ''}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect class={styles.ground} width="100" height="6" />
              <rect class={styles.filled} width={Math.round(share * 100)} height="6" />
            </svg>
            <span class={styles.count}>{t(asked.isEstimate ? 'class:reveal.about' : 'class:reveal.votes', { count, share: percent(share) })}</span>
          </>
        );
        return (
          <li key={option.id}>
            {onPick ? (
              <button type="button" class={styles.row} aria-pressed={picked === option.id} data-option={option.id} onClick={() => onPick(option.id)}>
                {row}
              </button>
            ) : (
              <div class={styles.row} data-option={option.id}>
                {row}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
