import type { JSX } from 'preact';
import type { LocalCase } from '#core/session/activity.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import styles from './facts.module.css';

/** Cases of the officer's own station, in her words, marked as hers. */
export function LocalPart({ cases, station }: { cases: readonly LocalCase[]; station: string }): JSX.Element {
  return (
    <PlainPart side={null} isWide>
      <p class={styles.label}>{station ? t('stage:local.of', { station }) : <Tell k="stage:local" />}</p>
      <ul class={styles.cases} role="list">
        {cases.map(({ title, publisher, date, facts }, place) => (
          <li key={place} class={styles.case}>
            <h2 class={styles.title}>{title}</h2>
            <p>{facts}</p>
            <p class={styles.small} data-small-print>
              {t('stage:local.source', { publisher, date })}
            </p>
          </li>
        ))}
      </ul>
    </PlainPart>
  );
}
