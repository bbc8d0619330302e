import type { JSX } from 'preact';
import { Tell } from '#ui/tell.tsx';
import styles from './phone-call.module.css';

/**
 * How long the call has lasted, as calls show it. It runs with the story, not with a clock: some seconds for each
 * thing heard, so that a resumed call shows what it showed before. Readers skip it, for it says nothing.
 */
export function CallTimer({ heard, isRinging }: { heard: number; isRinging: boolean }): JSX.Element {
  const seconds = heard * 7;
  const two = (value: number): string => String(value).padStart(2, '0');
  return isRinging ? (
    <p class={styles.state}>
      <Tell k="phone:ringing" />
    </p>
  ) : (
    <p class={styles.state} aria-hidden="true">
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </p>
  );
}
