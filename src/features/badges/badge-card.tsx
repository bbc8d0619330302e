import type { JSX } from 'preact';
import { checklist, type PioneerState, type PIONEER_RULE } from '#core/badges/pioneer.ts';
import { day } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import { Emblem } from '#ui/emblem.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './badge-card.module.css';

/** The badge and its checklist: what it asks for, and how far I am. Evidence, not confetti. */
export function BadgeCard({ rule, state }: { rule: typeof PIONEER_RULE; state: PioneerState }): JSX.Element {
  const isEarned = state.earnedAt !== null;
  return (
    <Card title={<Tell k="student:badge.title" />}>
      <div class={styles.badge} data-badge={rule.id} data-earned={isEarned}>
        <Emblem size={84} isEarned={isEarned} />
        <p>{isEarned ? <b>{t('student:badge.earned', { day: day(state.earnedAt ?? 0) })}</b> : <Tell k="student:badge.what" />}</p>
      </div>
      <ul class={styles.list}>
        {checklist(state).map((criterion) => (
          <li key={criterion.id} class={criterion.isMet ? styles.met : styles.open} data-criterion={criterion.id} data-met={criterion.isMet}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              {criterion.isMet ? (
                <path d="m3.5 10.5 4.5 4.5 8.5-10" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
              ) : (
                <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2" />
              )}
            </svg>
            <span>
              <Tell k={`student:badge.criterion.${criterion.id}`} slots={{ need: criterion.need, days: rule.againDays }} />
              <span class="for-screen-readers">{t(criterion.isMet ? 'student:badge.met' : 'student:badge.not-met')}</span>
            </span>
            <span class={styles.have}>
              {t(criterion.id.endsWith('share') ? 'student:badge.have-share' : 'student:badge.have', { have: criterion.have, need: criterion.need })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
