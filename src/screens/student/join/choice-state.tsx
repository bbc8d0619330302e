import type { JSX } from 'preact';
import type { Choice } from '#core/session/links.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './choice-state.module.css';

/** How it stands with the own vote. "Received" is said when the teacher's log has it, and not a moment before. */
export function ChoiceState({ choice, isFull }: { choice: Choice | null; isFull: boolean }): JSX.Element {
  const isBack = choice?.option === null;
  const state = choice === null ? 'none' : choice.state === 'missed' ? (isFull ? 'full' : 'missed') : `${isBack ? 'back-' : ''}${choice.state}`;
  return (
    <div role="status" data-choice-state={state}>
      <p class={state === 'received' ? styles.received : undefined}>
        {state === 'received' && (
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="m4 13 5 5L20 7" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
          </svg>
        )}
        <Tell k={`join:choice.${state}`} />
      </p>
      {state === 'received' && (
        <p class={styles.more}>
          <Tell k="join:choice.change" />
        </p>
      )}
    </div>
  );
}
