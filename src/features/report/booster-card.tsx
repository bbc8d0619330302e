import type { JSX } from 'preact';
import type { Plan } from '#core/content/lessons.schema.ts';
import type { Booster } from '#core/session/boosters.ts';
import { day } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import styles from './booster-card.module.css';

/** When to bring it back, and with what: a ready plan of five minutes, or what to pick where there is none. */
export function BoosterCard({ boosters, plans }: { boosters: readonly Booster[]; plans: readonly (Plan | null)[] }): JSX.Element {
  return (
    <Card title={t('report:boosters')}>
      <p>{t('report:boosters.why')}</p>
      <ul class={styles.list}>
        {boosters.map((booster, place) => (
          <li key={booster.days} class={styles.line}>
            <strong>{t('report:boosters.day', { day: day(booster.at), days: booster.days })}</strong>
            <span>{boosterWords(booster, plans[place] ?? null)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What to do in the five minutes. */
export function boosterWords({ fraudType }: Booster, plan: Plan | null): string {
  if (plan) return t('report:boosters.plan', { title: say(plan.title) });
  return fraudType ? t('report:boosters.pick', { type: t(`cues:type.${fraudType}`) }) : t('report:boosters.any');
}
