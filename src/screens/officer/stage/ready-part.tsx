import type { JSX } from 'preact';
import type { Visit } from '#core/session/activity.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import styles from './card-part.module.css';

/** Before the first part, while the hall sits down: what is given, by whom, and how it begins. */
export function ReadyPart({ visit, school }: { visit: Visit | null; school: string }): JSX.Element {
  return (
    <PlainPart side={null}>
      <div class={styles.card}>
        <h2 class={styles.title}>{visit ? <Words text={visit.programme} /> : <Tell k="shell:name" />}</h2>
        <div class={styles.lines}>
          {visit?.station && <p>{visit.station}</p>}
          {school && <p>{school}</p>}
          <p>
            <Tell k="stage:ready" />
          </p>
        </div>
      </div>
    </PlainPart>
  );
}
