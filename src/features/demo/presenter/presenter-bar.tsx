import type { JSX } from 'preact';
import type { PresenterView } from '#core/session/presenter-view.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './presenter-bar.module.css';

/** What she presses while she speaks: on and back at the very bottom, in a thumb's reach and always in the same place. */
export function PresenterBar({ view, onWish }: { view: PresenterView; onWish: (wish: Wish) => void }): JSX.Element {
  const { isBlank, pointers } = view;
  const isAllLit = pointers.length > 0 && pointers.every(({ isLit }) => isLit);
  return (
    <footer class={styles.bar} role="group" aria-label={t('presenter:bar')}>
      <button type="button" class={styles.plain} data-action="light" disabled={pointers.length === 0} onClick={() => onWish({ type: 'light' })}>
        <Tell k={isAllLit ? 'presenter:light.out' : 'presenter:light'} />
      </button>
      <button type="button" class={styles.plain} data-action="blank" aria-pressed={isBlank} onClick={() => onWish({ type: 'blank' })}>
        <Tell k={isBlank ? 'presenter:blank.end' : 'presenter:blank'} />
      </button>
      <button type="button" class={styles.back} data-action="back" onClick={() => onWish({ type: 'back' })}>
        <Tell k="presenter:back" />
      </button>
      <button type="button" class={styles.on} data-action="on" onClick={() => onWish({ type: 'on' })}>
        <Tell k="presenter:on" />
      </button>
    </footer>
  );
}
