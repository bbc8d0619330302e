import type { JSX } from 'preact';
import type { Option } from '#core/session/question.ts';
import { OptionMark } from '#ui/option-mark.tsx';
import { OptionWords } from './option-words.tsx';
import styles from './option-list.module.css';

/** The options as the class reads them. Nothing here knows of a vote. */
export function OptionList({ options }: { options: readonly Option[] }): JSX.Element {
  const isShort = options.every(({ text }) => text === null);
  return (
    <ol class={`${styles.options} ${isShort ? styles.short : ''}`} role="list">
      {options.map((option, place) => (
        <li key={option.id} class={styles.option}>
          <OptionMark place={place} />
          <span>
            <OptionWords option={option} />
          </span>
        </li>
      ))}
    </ol>
  );
}
