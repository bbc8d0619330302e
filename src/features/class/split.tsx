import type { JSX } from 'preact';
import { answerOf, type Option } from '#core/session/question.ts';
import type { Asked } from '#core/session/state.ts';
import { tallyVotes } from '#core/session/tally.ts';
import { percent } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { OptionMark } from '#ui/option-mark.tsx';
import { OptionWords } from './option-words.tsx';
import styles from './split.module.css';

interface SplitProps {
  asked: Asked;
  /** The option looked at, and what a press on another does: of a decision, whose options each lead somewhere. */
  picked?: string | null;
  onPick?: (option: string) => void;
}

/** What the class said to a question, once it is revealed: a bar for each option, the right ones marked in words. No figures where nobody was counted. */
export function Split({ asked, picked, onPick }: SplitProps): JSX.Element {
  return (
    <ol class={styles.split} role="list">
      {rowsOf(asked).map((row) => (
        <li key={row.option.id}>
          {onPick ? (
            <button type="button" class={styles.row} aria-pressed={picked === row.option.id} data-option={row.option.id} onClick={() => onPick(row.option.id)}>
              <RowWords row={row} asked={asked} />
            </button>
          ) : (
            <div class={styles.row} data-option={row.option.id}>
              <RowWords row={row} asked={asked} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

interface Row {
  readonly option: Option;
  readonly place: number | null;
  readonly votes: number;
  readonly isRight: boolean;
}

/** Sure and unsure count together here: what the class talks about is what it took the thing for. */
function rowsOf(asked: Asked): readonly Row[] {
  const { question } = asked;
  const rows = tallyVotes(asked).counts.map(({ option: id, votes }, place) => ({
    option: question.options[place] ?? { id, text: null },
    place,
    votes,
    isRight: question.key.right.includes(id),
  }));
  if (!rows.some(({ option }) => typeof answerOf(option.id)?.sure === 'boolean')) return rows;
  return (['scam', 'genuine'] as const).map((answer) => {
    const both = rows.filter(({ option }) => answerOf(option.id)?.answer === answer);
    return {
      option: { id: answer, text: null },
      place: null,
      votes: both.reduce((sum, { votes }) => sum + votes, 0),
      isRight: both.some(({ isRight }) => isRight),
    };
  });
}

function RowWords({ row: { option, place, votes: count, isRight }, asked }: { row: Row; asked: Asked }): JSX.Element {
  const { votes } = tallyVotes(asked);
  const share = votes === 0 ? 0 : count / votes;
  const isCounted = asked.hands !== null || asked.votes.size > 0;
  return (
    <>
      {place !== null && <OptionMark place={place} />}
      <span class={styles.words}>
        <OptionWords option={option} />
        {isRight && (
          <b class={styles.right}>
            {' '}
            <Tell k={asked.question.about.type === 'decision' ? 'class:reveal.safe' : 'class:reveal.right'} />
          </b>
        )}
      </span>
      {isCounted && (
        <>
          <svg class={`${styles.bar} ${isRight ? styles.good : ''}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class={styles.ground} width="100" height="6" />
            <rect class={styles.filled} width={Math.round(share * 100)} height="6" />
          </svg>
          <span class={styles.count}>{t(asked.isEstimate ? 'class:reveal.about' : 'class:reveal.votes', { count, share: percent(share) })}</span>
        </>
      )}
    </>
  );
}
