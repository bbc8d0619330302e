import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Tell } from '#ui/tell.tsx';
import styles from './choice-sheet.module.css';

interface ChoiceSheetProps {
  /** The name outside programs know it by. */
  name: 'parts' | 'ways';
  /** Key of its heading. */
  title: string;
  choices: readonly { readonly words: string; readonly isCurrent: boolean; readonly onChoose: () => void }[];
}

/** Something to choose from, over the wall: the parts of the programme, or the ways a story did not take. */
export function ChoiceSheet({ name, title, choices }: ChoiceSheetProps): JSX.Element {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => sheet.current?.querySelector<HTMLElement>('[aria-current], button')?.focus({ preventScroll: true }), []);
  return (
    <nav class={styles.sheet} data-controls data-sheet={name} data-bar ref={sheet} aria-labelledby="sheet-title">
      <h2 class={styles.title} id="sheet-title">
        <Tell k={title} />
      </h2>
      <ol class={styles.choices} role="list">
        {choices.map(({ words, isCurrent, onChoose }, place) => (
          <li key={place}>
            <button type="button" class={styles.choice} aria-current={isCurrent ? 'step' : undefined} onClick={onChoose}>
              <span class={styles.place}>{place + 1}</span>
              <span>{words}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
