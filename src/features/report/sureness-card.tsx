import type { JSX } from 'preact';
import type { LessonReport } from '#core/session/report.ts';
import type { RoundReport } from '#core/session/report-rounds.ts';
import { percent } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import { BarList, type BarLine } from '#ui/charts/bar-list.tsx';
import { rateWords } from './words.ts';

/** Whether the class knows what it knows, and when it would rather check. Nothing where neither was asked. */
export function SurenessCard({ report: { before, after, practice } }: { report: LessonReport }): JSX.Element | null {
  const lines = [...sureness(before, 'before'), ...sureness(after, 'after')];
  const verified = practice.type === 'shown' ? practice.figures.verified : null;
  const unsettled = practice.type === 'shown' ? practice.unsettled : null;
  if (lines.length === 0 && !verified && !unsettled) return null;
  return (
    <Card title={t('report:sureness')}>
      {lines.length > 0 && (
        <>
          <p>{t('report:sureness.what')}</p>
          <BarList label={t('report:sureness')} lines={lines} />
        </>
      )}
      {verified && <p>{t('report:verified', { share: percent(verified.value), count: verified.of })}</p>}
      {unsettled && <p>{t('report:unsettled', { share: percent(unsettled.value), count: unsettled.of })}</p>}
    </Card>
  );
}

function sureness(round: RoundReport, form: 'before' | 'after'): BarLine[] {
  if (round.type !== 'shown') return [];
  return (['sure', 'unsure'] as const).flatMap((how): BarLine[] => {
    const rate = round[how];
    if (!rate) return [];
    const key = `${form}-${how}`;
    const label = t('report:of-votes', { part: t(`report:how.${key}`), count: rate.of });
    return [{ key, label, said: rateWords(rate), value: rate.value, low: rate.low, high: rate.high, look: how === 'sure' ? 'solid' : 'hatched' }];
  });
}
