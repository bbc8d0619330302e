import type { JSX } from 'preact';
import type { LessonReport } from '#core/session/report.ts';
import type { Suggestion } from '#core/session/suggestions.ts';
import { percent } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import styles from './next-card.module.css';

/** Three things for the next lesson, each with what speaks for it. */
export function NextCard({ report }: { report: LessonReport }): JSX.Element {
  return (
    <Card title={t('report:next')}>
      <ol class={styles.list}>
        {report.suggestions.map((suggestion) => (
          <li key={suggestion.type}>{suggestionWords(suggestion, report)}</li>
        ))}
      </ol>
    </Card>
  );
}

/** A suggestion in words. */
export function suggestionWords(suggestion: Suggestion, { questions }: Pick<LessonReport, 'questions'>): string {
  const share = 'share' in suggestion ? percent(suggestion.share) : '';
  const type = 'fraudType' in suggestion ? t(`cues:type.${suggestion.fraudType}`) : '';
  switch (suggestion.type) {
    case 'flag':
      return t('report:next.flag', { share, type, cue: t(`cues:flag.${suggestion.cue}`) });
    case 'proof':
      return t('report:next.proof', { share, cue: t(`cues:proof.${suggestion.cue}`) });
    case 'decision':
      return t('report:next.decision', { share, number: questions.findIndex(({ id }) => id === suggestion.question) + 1 });
    case 'believed':
      return t('report:next.believed', { share, type });
    case 'new-type':
      return t('report:next.new-type', { type });
    default:
      return t(`report:next.${suggestion.type}`, { share });
  }
}
