import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import plain from '../../board/plain-part.module.css';
import styles from './advice-part.module.css';

const WAYS = ['tell', '110', '96110', '12381', 'bank'] as const;

/** What to do when it happens: a hall keeps three numbers and two words. */
export function AdvicePart(): JSX.Element {
  return (
    <PlainPart side={null}>
      <h2 class={plain.title}>
        <Tell k="stage:part.advice" />
      </h2>
      <ul class={styles.ways} role="list">
        {WAYS.map((way) => (
          <li key={way} class={styles.way}>
            <b class={styles.name}>{t(`stage:advice.${way}`)}</b>
            <span>
              <Tell k={`stage:advice.${way}.what`} />
            </span>
          </li>
        ))}
      </ul>
    </PlainPart>
  );
}
