import type { JSX } from 'preact';
import { FEWEST, type QuestionReport } from '#core/session/report-questions.ts';
import { percent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import { BarList, type BarLine } from '#ui/charts/bar-list.tsx';
import styles from './question-list.module.css';
import { countWords, letter, optionWords, partWords, truthWords } from './words.ts';

/** Every question with the class's split on its own answer. */
export function QuestionList({ questions }: { questions: readonly QuestionReport[] }): JSX.Element {
  return (
    <div data-print="flow">
      <Card title={t('report:question-list')}>
        {questions.length === 0 ? <p>{t('report:no-questions')}</p> : <p class={styles.small}>{t('report:bars')}</p>}
        <ol class={styles.list}>
          {questions.map((question, place) => (
            <li key={question.id} class={styles.question} data-question={question.id}>
              <h3>{t('report:question', { number: place + 1, part: partWords(question) })}</h3>
              <p>{say(question.prompt)}</p>
              <Split question={question} name={t('report:question', { number: place + 1, part: partWords(question) })} />
            </li>
          ))}
        </ol>
      </Card>
    </div>
  );
}

function Split({ question, name }: { question: QuestionReport; name: string }): JSX.Element {
  const { split, right, votes, byHands, byDevices, isEstimate } = question;
  if (!split) return <p class={styles.small}>{votes === 0 ? t('report:no-votes') : t('report:too-few', { fewest: FEWEST })}</p>;
  const lines = split.map((option, place): BarLine => ({
    key: option.id,
    label: t(option.isRight ? 'report:option-right' : 'report:option-other', { letter: letter(place), option: optionWords(option) }),
    said: t('report:count-share', { votes: countWords(option.votes, isEstimate && option.byHands > 0), share: percent(option.share) }),
    votes: option.votes,
    value: option.share,
    look: option.isRight ? 'solid' : 'hatched',
    tone: option.isRight ? 'good' : 'plain',
  }));
  return (
    <>
      <BarList label={name} lines={lines} />
      <p class={styles.small}>
        {t('report:question-sum', {
          truth: truthWords(question),
          right: percent(right?.value ?? 0),
          votes: countWords(votes, isEstimate),
          hands: byHands,
          devices: byDevices,
        })}
      </p>
    </>
  );
}
