import type { ComponentChildren, JSX } from 'preact';
import styles from './notice.module.css';

/** Something the person should know, said quietly. `careful` is for what may be lost. */
export function Notice({
  children,
  tone = 'plain',
  isStatus,
}: {
  children: ComponentChildren;
  tone?: 'plain' | 'good' | 'careful' | 'harm';
  isStatus?: boolean;
}): JSX.Element {
  return (
    <div class={`${styles.notice} ${styles[tone]}`} role={isStatus ? 'status' : undefined}>
      {children}
    </div>
  );
}
