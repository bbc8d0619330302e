import type { JSX } from 'preact';
import { Tell } from '#ui/tell.tsx';
import type { CallState } from './call-state.ts';
import styles from './phone-call.module.css';

/**
 * How long the call has lasted, as calls show it. It runs with the story, not with a clock: some seconds for each
 * thing heard, so that a resumed call shows what it showed before. Readers skip it, for it says nothing.
 */
export function CallTimer({ state, heard }: { state: CallState; heard: number }): JSX.Element | null {
  const seconds = heard * 7;
  const two = (value: number): string => String(value).padStart(2, '0');
  if (state === 'unanswered') return null;
  return state === 'ringing' ? (
    <p class={styles.state}>
      <Tell k="phone:ringing" />
    </p>
  ) : (
    <p class={styles.state} aria-hidden="true">
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </p>
  );
}
