import type { JSX } from 'preact';
import type { Visit } from '#core/session/activity.ts';
import type { LessonReport } from '#core/session/report.ts';
import { minutesOf } from '#features/report/overview-card.tsx';
import { clock, day } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import styles from './record-head.module.css';

/** When, where, before how many, with what, and by whom. What the officer left out is a line to write on. */
export function RecordHead({ report: { className, pupils, startedAt, endedAt }, visit }: { report: LessonReport; visit: Visit }): JSX.Element {
  const facts = {
    when: t('visit:when.value', { day: day(startedAt), from: clock(startedAt), to: clock(endedAt), minutes: minutesOf(startedAt, endedAt) }),
    programme: t('visit:programme.value', { title: say(visit.programme), minutes: visit.minutes }),
    school: className,
    people: t('visit:people.value', { count: pupils }),
    station: visit.station,
  };
  return (
    <Card>
      <dl class={styles.facts}>
        {Object.entries(facts).map(([name, value]) => (
          <div key={name} class={`${styles.fact} ${styles[name] ?? ''}`}>
            <dt>{t(`visit:${name}`)}</dt>
            <dd>{value === '' ? <span class={styles.blank}>{t('visit:blank')}</span> : value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
