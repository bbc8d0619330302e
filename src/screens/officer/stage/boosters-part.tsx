import type { JSX } from 'preact';
import type { Instant } from '#core/kernel/brand.ts';
import { boosters } from '#core/session/boosters.ts';
import { day } from '#i18n/format.ts';
import { Tell } from '#ui/tell.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import plain from '../../board/plain-part.module.css';
import styles from './boosters-part.module.css';

/** For the teacher: the four days on which five minutes make it stick, counted from the visit. */
export function BoostersPart({ visit }: { visit: Instant }): JSX.Element {
  return (
    <PlainPart side={null}>
      <h2 class={plain.title}>
        <Tell k="stage:boosters.title" />
      </h2>
      <ol class={styles.days} role="list">
        {boosters(visit, []).map(({ days, at }) => (
          <li key={days} class={styles.day}>
            <Tell k="stage:boosters.day" slots={{ count: days }} />
            <b class={styles.date}>{day(at)}</b>
          </li>
        ))}
      </ol>
      <p>
        <Tell k="stage:boosters.why" />
      </p>
    </PlainPart>
  );
}
