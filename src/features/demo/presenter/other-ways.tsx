import type { JSX } from 'preact';
import type { PresenterView } from '#core/session/presenter-view.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './other-ways.module.css';

/** The ways the story did not take, to be shown after all. */
export function OtherWays({ ways, onTake }: { ways: PresenterView['otherWays']; onTake: (keep: number, choice: string) => void }): JSX.Element | null {
  if (ways.length === 0) return null;
  return (
    <details class={styles.ways}>
      <summary class={styles.summary}>
        <Tell k="presenter:other-ways" />
      </summary>
      <ul class={styles.list} role="list">
        {ways.map(({ keep, choice, text }) => (
          <li key={`${keep} ${choice}`} class={styles.way} data-choice={choice}>
            <Button action="other-way" onPress={() => onTake(keep, choice)}>
              <Words text={text} />
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
