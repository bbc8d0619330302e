import type { JSX } from 'preact';
import styles from './art.module.css';

/** A smart watch, of the kind children wear to call home. */
export function Watch(): JSX.Element {
  return (
    <>
      <path class={styles.bad} d="M66 6h28l4 22H62zM66 94h28l4-22H62z" />
      <rect class={styles.deep} x="54" y="24" width="52" height="52" rx="14" />
      <rect class={styles.pale} x="60" y="30" width="40" height="40" rx="9" />
      <path class={styles.trace} d="M80 40v11l8 5M108 46v8" />
    </>
  );
}
