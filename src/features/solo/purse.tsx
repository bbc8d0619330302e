import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Text } from '#core/content/text.schema.ts';
import type { LeakId } from '#core/content/taxonomy.ts';
import { list, money } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import styles from './purse.module.css';

/** What is in the simulated wallet, and what has been given away: always in sight, so that a costly choice is felt. */
export function Purse({ fen, owner, leaks }: { fen: number; owner: Text; leaks: readonly LeakId[] }): JSX.Element {
  const wasSeen = useRef(fen);
  const hasChanged = useRef(false);
  if (wasSeen.current !== fen) hasChanged.current = true; // the sum at the start is no news
  wasSeen.current = fen;
  return (
    <dl class={styles.purse}>
      <div class={styles.entry}>
        <dt class={styles.name}>{say(owner)}</dt>
        <dd class={`${styles.sum} ${hasChanged.current ? styles.changed : ''}`} key={fen}>
          {money(fen)}
        </dd>
      </div>
      {leaks.length > 0 && (
        <div class={`${styles.entry} ${styles.leaked}`}>
          <dt class={styles.name}>{t('student:play.leaked')}</dt>
          <dd class={styles.secrets}>{list(leaks.map((leak) => t(`cues:leak.${leak}`)))}</dd>
        </div>
      )}
    </dl>
  );
}
