import type { JSX } from 'preact';
import type { Activity } from '#core/session/activity.ts';
import type { ActivityReport } from '#core/session/report.ts';
import { clock } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import styles from './parts-shown.module.css';

/** What was shown, and when each part began. */
export function PartsShown({ activities, titles }: { activities: readonly ActivityReport[]; titles: ReadonlyMap<string, string> }): JSX.Element {
  return (
    <Card title={t('visit:parts')}>
      {activities.length === 0 ? (
        <p>{t('visit:parts.none')}</p>
      ) : (
        <ol class={styles.parts}>
          {activities.map(({ activity, startedAt }, index) => (
            <li key={index} class={styles.part}>
              <span class={styles.time}>{clock(startedAt)}</span>
              <span>{partWords(activity, titles)}</span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function partWords(activity: Activity, titles: ReadonlyMap<string, string>): string {
  switch (activity.type) {
    case 'round':
      return t(`visit:part.${activity.form}`);
    case 'scenario':
    case 'scene':
    case 'case':
      return t(`visit:part.${activity.type}`, { title: titles.get(activity.scenario) ?? activity.scenario });
    case 'card':
      return say(activity.title);
    case 'vote':
      return t('visit:part.vote', { prompt: say(activity.prompt) });
    default:
      return t(`visit:part.${activity.type}`);
  }
}
