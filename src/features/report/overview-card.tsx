import type { JSX } from 'preact';
import type { LessonReport, ActivityReport } from '#core/session/report.ts';
import { clock, day, list } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './overview-card.module.css';

/** What was done, when, and by how many. `titles`: the names of scenarios, as far as their packs are here. */
export function OverviewCard({ report, titles }: { report: LessonReport; titles: ReadonlyMap<string, string> }): JSX.Element {
  const { startedAt, endedAt, pupils, ways, activities, isClosed } = report;
  return (
    <Card title={t('report:overview')}>
      {!isClosed && (
        <Notice>
          <p>{t('report:going-on')}</p>
        </Notice>
      )}
      <p>{t('report:when', { day: day(startedAt), from: clock(startedAt), to: clock(endedAt), minutes: minutesOf(startedAt, endedAt) })}</p>
      <p>{t('report:class', { pupils, ways: list(ways.map((way) => t(`report:way.${way}`))) })}</p>
      {activities.length === 0 ? (
        <p>{t('report:nothing-done')}</p>
      ) : (
        <ol class={styles.done}>
          {activities.map((done) => (
            <li key={done.startedAt} class={styles.line}>
              <span class={styles.time}>{clock(done.startedAt)}</span>
              <span>{activityWords(done, titles)}</span>
              <span class={styles.count}>{done.questions > 0 ? t('report:questions', { count: done.questions }) : ''}</span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

/** What an activity was, in words. */
export function activityWords({ activity }: Pick<ActivityReport, 'activity'>, titles: ReadonlyMap<string, string>): string {
  switch (activity.type) {
    case 'round':
      return t(`report:part.${activity.form}`);
    case 'scenario':
    case 'scene':
    case 'case':
      return t(`report:part.${activity.type}`, { title: titles.get(activity.scenario) ?? activity.scenario });
    case 'card':
      return say(activity.title);
    case 'vote':
      return say(activity.prompt);
    default:
      return t(`report:part.${activity.type}`);
  }
}

/** Whole minutes, at least one. */
export function minutesOf(from: number, to: number): number {
  return Math.max(1, Math.round((to - from) / 60_000));
}
