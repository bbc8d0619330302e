import type { ComponentChildren, JSX } from 'preact';
import type { HallVotes } from '#core/session/presenter-view.ts';
import { t } from '#i18n/texts.ts';
import { OptionMark } from '#ui/option-mark.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './vote-card.module.css';

interface VoteCardProps {
  votes: HallVotes;
  /** Whether a press on an option has a meaning once the answer is out: the story goes that way next. */
  canPick: boolean;
  onPick: (option: string) => void;
  /** Counting hands, while the question is open. */
  hands: ComponentChildren;
}

/** What the hall is asked and what it says. Which answer is right stands here before the hall knows it. */
export function VoteCard({ votes, canPick, onPick, hands }: VoteCardProps): JSX.Element {
  return (
    <section class={styles.card} aria-label={t('presenter:votes')} data-phase={votes.phase}>
      <ol class={styles.options} role="list">
        {votes.options.map((option, place) => {
          const row = <OptionRow option={option} place={place} isEstimate={votes.isEstimate} />;
          return (
            <li key={option.id} data-option={option.id}>
              {canPick && votes.phase === 'revealed' ? (
                <button type="button" class={styles.row} aria-pressed={option.isPicked} data-action="pick" onClick={() => onPick(option.id)}>
                  {row}
                </button>
              ) : (
                <p class={styles.row}>{row}</p>
              )}
            </li>
          );
        })}
      </ol>
      {votes.phase === 'open' && hands}
    </section>
  );
}

function OptionRow({ option, place, isEstimate }: { option: HallVotes['options'][number]; place: number; isEstimate: boolean }): JSX.Element {
  return (
    <>
      <OptionMark place={place} />
      <span class={styles.words}>
        {option.text ? <Words text={option.text} /> : <Tell k={`join:option.${option.id}`} />}
        {option.isRight && (
          <b class={styles.right}>
            <Tell k="presenter:votes.right" />
          </b>
        )}
      </span>
      <span class={styles.count}>
        {option.votes === null ? '' : t(isEstimate ? 'presenter:votes.about' : 'presenter:votes.hands', { count: option.votes })}
      </span>
    </>
  );
}
