import type { JSX } from 'preact';
import type { LessonReport } from '#core/session/report.ts';
import { percent } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import styles from './missed-flags.module.css';

/** As many as a page has room for, and a teacher a mind for. */
const SHOWN = 5;

/** The flags the hall went past, most missed first; nothing where it was asked nothing that could be shown. */
export function MissedFlags({ report: { questions, missedFlags } }: { report: LessonReport }): JSX.Element | null {
  const isAsked = questions.some(({ about, split, truth }) => about.type !== 'vote' && truth === 'scam' && split !== null);
  if (!isAsked) return null;
  return (
    <Card title={t('visit:missed')}>
      {missedFlags.length === 0 ? (
        <p>{t('visit:missed.none')}</p>
      ) : (
        <ol class={styles.flags}>
          {missedFlags.slice(0, SHOWN).map(({ cue, missed }) => (
            <li key={cue}>{t('visit:missed.flag', { cue: t(`cues:flag.${cue}`), share: percent(missed.value) })}</li>
          ))}
        </ol>
      )}
    </Card>
  );
}
