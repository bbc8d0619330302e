import type { JSX } from 'preact';
import type { Rate } from '#core/discernment/figures.ts';
import type { LessonReport } from '#core/session/report.ts';
import type { ShownRound } from '#core/session/report-rounds.ts';
import { bandOf, leaningOf } from '#features/report/discerning.tsx';
import { figure, rateWords } from '#features/report/words.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import { BarList } from '#ui/charts/bar-list.tsx';
import styles from './hall-answers.module.css';

const FORMS = ['before', 'after'] as const;
type Shown = { readonly form: (typeof FORMS)[number]; readonly round: ShownRound };

/** What the hall answered before and after: both rates with their 95% intervals, and what they amount to. Never one score alone. */
export function HallAnswers({ report }: { report: LessonReport }): JSX.Element {
  const shown = FORMS.flatMap((form): Shown[] => {
    const round = report[form];
    return round.type === 'shown' ? [{ form, round }] : [];
  });
  const notes = [
    ...(report.change ? [`visit:change.${report.change.is}`] : []),
    'visit:interval',
    ...(shown.some(({ round }) => round.isEstimate) ? ['visit:estimated'] : []),
    ...(shown.some(({ round }) => round.isRough) ? ['visit:rough'] : []),
  ];
  return (
    <Card title={t('visit:answers')}>
      {FORMS.filter((form) => report[form].type !== 'shown')
        .map((form) => `${form}-${report[form].type}`)
        .map((key) => (
          <p key={key}>{t(`visit:round.${key}`)}</p>
        ))}
      {shown.length > 0 && (
        <>
          <div class={styles.pair}>
            <Rates name="hits" shown={shown} rateOf={({ figures }) => figures.hits} />
            <Rates name="false-alarms" shown={shown} rateOf={({ figures }) => figures.falseAlarms} />
          </div>
          <ul class={styles.lines}>
            {shown.map(({ form, round }) => (
              <Discerned key={form} form={form} round={round} />
            ))}
          </ul>
          <p class={styles.small}>
            {notes.map((key) => (
              <span key={key}>{t(key)} </span>
            ))}
          </p>
        </>
      )}
    </Card>
  );
}

function Rates({ name, shown, rateOf }: { name: 'hits' | 'false-alarms'; shown: readonly Shown[]; rateOf: (round: ShownRound) => Rate | null }): JSX.Element {
  const look = name === 'hits' ? ({ look: 'solid', tone: 'plain' } as const) : ({ look: 'hatched', tone: 'careful' } as const);
  const lines = shown.flatMap(({ form, round }) => {
    const rate = rateOf(round);
    return rate ? [{ key: form, label: t(`visit:form.${form}`), said: rateWords(rate), value: rate.value, low: rate.low, high: rate.high, ...look }] : [];
  });
  return (
    <section class={styles.rate} data-rate={name}>
      <h3>{t(`visit:rate.${name}`)}</h3>
      <BarList label={t(`visit:rate.${name}`)} lines={lines} />
    </section>
  );
}

/** d′ and c in words, with their figures for those who know them. */
function Discerned({ form, round: { dPrime, c } }: Shown): JSX.Element | null {
  if (!dPrime || !c) return null;
  return (
    <li>
      {t('visit:discerned', {
        part: t(`visit:form.${form}`),
        band: t(`report:band.${bandOf(dPrime.value)}`),
        leaning: t(`report:leaning.${leaningOf(c.value)}`),
        value: figure(dPrime.value),
        low: figure(dPrime.low),
        high: figure(dPrime.high),
        criterion: figure(c.value),
      })}
    </li>
  );
}
