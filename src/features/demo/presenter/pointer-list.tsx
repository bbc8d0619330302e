import type { JSX } from 'preact';
import type { Pointer } from '#core/session/presenter-view.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './pointer-list.module.css';

/** What to point at, in the order it came: what gives it away, or proves it, why, and whether the hall sees it lit. */
export function PointerList({ pointers }: { pointers: readonly Pointer[] }): JSX.Element | null {
  if (pointers.length === 0) return null;
  return (
    <section class={styles.pointers} aria-label={t('presenter:pointers')}>
      <h2 class={styles.label}>{t('presenter:pointers.lit', { lit: pointers.filter(({ isLit }) => isLit).length, all: pointers.length })}</h2>
      <ul class={styles.list} role="list">
        {pointers.map(({ beat, kind, cue, why, isLit }) => (
          <li key={`${beat} ${cue}`} class={`${styles.pointer} ${styles[kind]}`} data-pointer={cue} data-lit={isLit}>
            <p>
              <b class={styles.cue}>
                <Tell k={kind === 'flag' ? `cues:flag.${cue}` : `cues:proof.${cue}`} />
              </b>
              {isLit && (
                <span class={styles.lit}>
                  <Tell k="presenter:pointers.is-lit" />
                </span>
              )}
            </p>
            <p class={styles.why}>
              <Words text={why} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
