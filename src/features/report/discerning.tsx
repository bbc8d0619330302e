import type { JSX } from 'preact';
import type { Measure } from '#core/discernment/precision.ts';
import type { LessonReport } from '#core/session/report.ts';
import type { RoundReport } from '#core/session/report-rounds.ts';
import { t } from '#i18n/texts.ts';
import { Scale } from '#ui/charts/scale.tsx';
import styles from './discerning.module.css';
import { figure } from './words.ts';

/** Closer to nought than this, a class leans to neither side. */
const EVEN = 0.2;

/** d′ and c in words a head teacher knows: how well scam and genuine are told apart, and to which side the class leans. */
export function Discerning({ report }: { report: LessonReport }): JSX.Element | null {
  const rounds = (['before', 'after'] as const).flatMap((form) => {
    const { dPrime, c } = measures(report[form]);
    return dPrime && c ? [{ form, dPrime, c }] : [];
  });
  if (rounds.length === 0) return null;
  const [first, second] = rounds;
  return (
    <section class={styles.discerning}>
      <h3>{t('report:discerning')}</h3>
      <p>
        {first && second
          ? t('report:discerning.change', { before: figure(first.dPrime.value), after: figure(second.dPrime.value) })
          : first && t('report:discerning.once', { part: t(`report:form.${first.form}`), value: figure(first.dPrime.value) })}
      </p>
      <p>{t('report:discerning.scale')}</p>
      <Scale from={-1} to={4} marks={[0, 1, 2, 3]} points={rounds.map(({ form, dPrime }) => ({ label: t(`report:form.${form}`), ...dPrime }))} />
      <ul class={styles.list}>
        {rounds.map(({ form, dPrime, c }) => (
          <li key={form}>
            {t('report:discerning.line', {
              part: t(`report:form.${form}`),
              value: figure(dPrime.value),
              low: figure(dPrime.low),
              high: figure(dPrime.high),
              band: t(`report:band.${bandOf(dPrime.value)}`),
              leaning: t(`report:leaning.${leaningOf(c.value)}`),
              criterion: figure(c.value),
            })}
          </li>
        ))}
      </ul>
      {report.change && <p>{t(`report:change.${report.change.is}`)}</p>}
    </section>
  );
}

function measures(round: RoundReport): { readonly dPrime: Measure | null; readonly c: Measure | null } {
  return round.type === 'shown' ? round : { dPrime: null, c: null };
}

/** What a value of d′ means. */
export function bandOf(dPrime: number): 'guessing' | 'on-the-way' | 'good' {
  if (dPrime < 1) return 'guessing';
  return dPrime < 2 ? 'on-the-way' : 'good';
}

/** To which side a value of c leans. */
export function leaningOf(c: number): 'suspicious' | 'trusting' | 'even' {
  if (Math.abs(c) < EVEN) return 'even';
  return c < 0 ? 'suspicious' : 'trusting';
}
