import type { JSX } from 'preact';
import styles from './art.module.css';

/** The look of a QR code. It is no code: the dots encode nothing and no camera reads them. */
export function Qr(): JSX.Element {
  return (
    <>
      <rect class={styles.sheet} x="42" y="12" width="76" height="76" rx="6" />
      <path class={styles.dots} fill-rule="evenodd" d="M50 20h20v20H50zm5 5v10h10V25zM90 20h20v20H90zm5 5v10h10V25zM50 60h20v20H50zm5 5v10h10V65z" />
      <path
        class={styles.dots}
        d="M76 20h6v8h-6zm0 14h8v6h-8zM50 46h10v6H50zm18 0h6v8h-6zm14 2h12v6H82zm18-2h10v6h-10zM76 60h8v6h-8zm14 2h6v10h-6zm12-2h8v6h-8zM76 72h6v8h-6zm14 4h14v4H90zm14-8h6v6h-6z"
      />
    </>
  );
}
