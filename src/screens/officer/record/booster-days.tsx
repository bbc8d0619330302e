import type { JSX } from 'preact';
import type { Booster } from '#core/session/boosters.ts';
import { day } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import styles from './booster-days.module.css';

/** The four days on which the teacher brings it back for five minutes, and with what. */
export function BoosterDays({ boosters }: { boosters: readonly Booster[] }): JSX.Element {
  return (
    <Card title={t('visit:boosters')}>
      <ul class={styles.days}>
        {boosters.map(({ days, at, fraudType }) => (
          <li key={days} class={styles.day}>
            <strong>{day(at)}</strong>
            <span>{fraudType ? t('visit:booster', { days, type: t(`cues:type.${fraudType}`) }) : t('visit:booster.any', { days })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
