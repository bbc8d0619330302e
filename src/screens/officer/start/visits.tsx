import type { ComponentChild, JSX } from 'preact';
import type { SessionHeader } from '#core/session/session-header.ts';
import { clock, day } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './visits.module.css';

/** So many are in sight; the rest unfolds. */
const IN_SIGHT = 5;

/** Visits of this device: one that is not over goes on where it stood, and each has its record. Nothing where there are none. */
export function Visits({ title, visits }: { title: ComponentChild; visits: readonly SessionHeader[] }): JSX.Element | null {
  if (visits.length === 0) return null;
  const rest = visits.slice(IN_SIGHT);
  return (
    <Card title={title}>
      <VisitList visits={visits.slice(0, IN_SIGHT)} />
      {rest.length > 0 && (
        <details>
          <summary class={styles.more}>{t('demo:visits.more', { count: rest.length })}</summary>
          <VisitList visits={rest} />
        </details>
      )}
    </Card>
  );
}

function VisitList({ visits }: { visits: readonly SessionHeader[] }): JSX.Element {
  return (
    <ul class={styles.visits} role="list">
      {visits.map(({ id, className, startedAt, isClosed }) => {
        const name = t('demo:visits.visit', { school: className || t('demo:visits.no-school'), day: day(startedAt), time: clock(startedAt) });
        return (
          <li key={id} class={styles.visit} data-visit={id}>
            <span>{name}</span>
            <span class={styles.actions} role="group" aria-label={name}>
              {!isClosed && (
                <ButtonLink to={`/demo/visit/${id}`} kind="main">
                  <Tell k="demo:visits.go-on" />
                </ButtonLink>
              )}
              <ButtonLink to={`/demo/visit/${id}/record`}>
                <Tell k="demo:visits.record" />
              </ButtonLink>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
