import type { JSX } from 'preact';
import { FEWEST, type QuestionReport } from '#core/session/report-questions.ts';
import { optionWords } from '#features/report/words.ts';
import { list, percent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import styles from './hall-choices.module.css';

interface HallChoicesProps {
  readonly questions: readonly QuestionReport[];
  /** Names of scenarios. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What the hall chose by a show of hands, in stories and between twins; what is judged before and after stands elsewhere. */
export function HallChoices({ questions, titles }: HallChoicesProps): JSX.Element | null {
  const shown = questions.filter(({ about, votes }) => about.type !== 'item' && votes > 0);
  if (shown.length === 0) return null;
  return (
    <Card title={t('visit:choices')}>
      <ul class={styles.choices}>
        {shown.map((question) => (
          <li key={question.id} class={styles.choice} data-about={question.about.type}>
            <span>{askedWords(question, titles)}</span> <strong>{chosenWords(question)}</strong>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function askedWords({ about, prompt }: QuestionReport, titles: ReadonlyMap<string, string>): string {
  const asked = say(prompt);
  if (about.type === 'decision') return t('visit:choice.decision', { title: titles.get(about.scenario) ?? about.scenario, prompt: asked });
  return about.type === 'twins' ? t('visit:choice.twins', { prompt: asked }) : asked;
}

/** Of a show of hands every share; of what has a right answer the share that was right. */
function chosenWords({ about, split, right, votes, isEstimate }: QuestionReport): string {
  if (!split || !right) return t('visit:too-few', { fewest: FEWEST });
  const count = t(isEstimate ? 'visit:hands-about' : 'visit:hands', { count: votes });
  if (about.type !== 'vote') return t('visit:choice.right', { share: percent(right.value), hands: count });
  const shares = split.map((option) => t('visit:choice.share', { option: optionWords(option), share: percent(option.share) }));
  return t('visit:choice.vote', { shares: list(shares), hands: count });
}
