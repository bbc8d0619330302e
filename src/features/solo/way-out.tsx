import type { JSX } from 'preact';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './way-out.module.css';

const STEPS = ['stop', 'tell', 'call', 'keep', 'bank', 'beware'] as const;

/** What to do when something is lost: stop, tell, 110 (96110 to ask), keep the evidence, the bank, and beware of "we get it back". */
export function WayOut(): JSX.Element {
  return (
    <Notice>
      <h3>
        <Tell k="student:way-out" />
      </h3>
      <ol class={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <Tell k={`student:way-out.${step}`} />
          </li>
        ))}
      </ol>
    </Notice>
  );
}
