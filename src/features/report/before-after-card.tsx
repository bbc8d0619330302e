import type { JSX } from 'preact';
import type { Rate } from '#core/discernment/figures.ts';
import type { LessonReport } from '#core/session/report.ts';
import type { RoundReport, ShownRound } from '#core/session/report-rounds.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import { BarList, type BarLine } from '#ui/charts/bar-list.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './before-after-card.module.css';
import { Discerning } from './discerning.tsx';
import { rateWords } from './words.ts';

/** Both rates before and after, side by side, then what they amount to. Never one score alone. */
export function BeforeAfterCard({ report }: { report: LessonReport }): JSX.Element {
  const rounds = (['before', 'after'] as const).map((form) => ({ form, round: report[form] }));
  const shown = rounds.flatMap(({ round }) => (round.type === 'shown' ? [round] : []));
  return (
    <Card title={t('report:before-after')}>
      {rounds
        .filter(({ round }) => round.type !== 'shown')
        .map(({ form, round }) => `${form}-${round.type}`)
        .map((key) => (
          <p key={key}>{t(`report:round.${key}`)}</p>
        ))}
      {shown.length > 0 && (
        <>
          <p>{t('report:both')}</p>
          <div class={styles.pair}>
            <section class={styles.rate} data-rate="hits">
              <h3>{t('report:hits')}</h3>
              <BarList label={t('report:hits')} lines={lines(rounds, ({ figures }) => figures.hits, 'solid')} />
            </section>
            <section class={styles.rate} data-rate="false-alarms">
              <h3>{t('report:false-alarms')}</h3>
              <BarList label={t('report:false-alarms')} lines={lines(rounds, ({ figures }) => figures.falseAlarms, 'hatched')} />
            </section>
          </div>
          <p class={styles.small}>{t('report:interval')}</p>
          <Discerning report={report} />
          {shown.some(({ isRough }) => isRough) && (
            <Notice tone="careful">
              <p>{t('report:rough')}</p>
            </Notice>
          )}
          {shown.some(({ isEstimate }) => isEstimate) && <p class={styles.small}>{t('report:estimated')}</p>}
        </>
      )}
    </Card>
  );
}

function lines(
  rounds: readonly { readonly form: 'before' | 'after'; readonly round: RoundReport }[],
  rateOf: (round: ShownRound) => Rate | null,
  look: 'solid' | 'hatched',
): BarLine[] {
  return rounds.flatMap(({ form, round }): BarLine[] => {
    const rate = round.type === 'shown' ? rateOf(round) : null;
    if (!rate) return [];
    const { value, low, high } = rate;
    const label = t('report:of-votes', { part: t(`report:form.${form}`), count: rate.of });
    return [{ key: form, label, said: rateWords(rate), value, low, high, look, tone: look === 'solid' ? 'plain' : 'careful' }];
  });
}
