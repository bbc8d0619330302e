import type { JSX } from 'preact';
import type { MissedCue } from '#core/session/report-cues.ts';
import type { LessonReport } from '#core/session/report.ts';
import { percent } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import { BarList } from '#ui/charts/bar-list.tsx';
import styles from './missed-card.module.css';

/** As many as a teacher can talk about. */
const SHOWN = 5;

/** What the class went past: flags of scams it believed, proofs of genuine things it suspected. */
export function MissedCard({ report: { questions, missedFlags, missedProofs } }: { report: LessonReport }): JSX.Element | null {
  const shown = questions.filter(({ split }) => split !== null);
  if (shown.length === 0) return null;
  const isAsked = (truth: 'scam' | 'genuine') => shown.some((question) => question.truth === truth);
  return (
    <Card title={t('report:missed')}>
      <p>{t('report:missed.what')}</p>
      <div class={styles.pair}>
        {isAsked('scam') && (
          <Cues title={t('report:missed.flags')} none={t('report:missed.no-flags')} cues={missedFlags} words={(cue) => t(`cues:flag.${cue}`)} />
        )}
        {isAsked('genuine') && (
          <Cues title={t('report:missed.proofs')} none={t('report:missed.no-proofs')} cues={missedProofs} words={(cue) => t(`cues:proof.${cue}`)} />
        )}
      </div>
    </Card>
  );
}

function Cues({ title, none, cues, words }: { title: string; none: string; cues: readonly MissedCue[]; words: (cue: string) => string }): JSX.Element {
  return (
    <section class={styles.cues}>
      <h3>{title}</h3>
      {cues.length === 0 ? (
        <p>{none}</p>
      ) : (
        <BarList
          label={title}
          lines={cues.slice(0, SHOWN).map(({ cue, missed }) => ({
            key: cue,
            label: words(cue),
            said: t('report:missed.share', { share: percent(missed.value), count: missed.of }),
            value: missed.value,
            look: 'hatched',
          }))}
        />
      )}
    </section>
  );
}
