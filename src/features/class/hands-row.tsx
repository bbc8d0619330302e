import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import styles from './hands-row.module.css';
import { LETTERS, OptionMark } from '#ui/option-mark.tsx';

interface HandsRowProps {
  place: number;
  /** Undefined until it has been counted. */
  count: number | undefined;
  isActive: boolean;
  onChoose: () => void;
  onAdd: (by: number) => void;
}

/** One option to be counted. Its number is shown while it is the one being counted; later only that it was. */
export function HandsRow({ place, count, isActive, onChoose, onAdd }: HandsRowProps): JSX.Element {
  const option = LETTERS[place] ?? '';
  const said = isActive ? String(count ?? 0) : count === undefined ? '' : t('class:hands.counted');
  return (
    <li class={styles.row}>
      <button type="button" class={styles.option} aria-pressed={isActive} aria-label={nameOf(option, said)} data-count-option={option} onClick={onChoose}>
        <OptionMark place={place} /> <span class={styles.count}>{said}</span>
      </button>
      <button type="button" class={styles.step} aria-label={t('class:hands.less', { option })} onClick={() => onAdd(-1)}>
        −
      </button>
      <button type="button" class={styles.step} aria-label={t('class:hands.more', { option })} onClick={() => onAdd(1)}>
        +
      </button>
      <button type="button" class={styles.step} aria-label={t('class:hands.five', { option })} onClick={() => onAdd(5)}>
        +5
      </button>
    </li>
  );
}

/** What is to be seen on the button stands in its name, for who speaks to it: letter and count side by side. */
function nameOf(option: string, said: string): string {
  const name = t('class:hands.choose', { option });
  return `${name} ${said}`.trim();
}
