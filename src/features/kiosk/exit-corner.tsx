import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '#i18n/texts.ts';
import styles from './exit-corner.module.css';

/** How long a finger must stay, ms. */
const HOLD = 3000;

/**
 * The way out for whoever looks after the booth: a corner to hold. A key or a screen reader can't hold, and needs not:
 * what keeps visitors in is the code, the holding only keeps the keypad from coming up at each curious tap.
 */
export function ExitCorner({ onOpen }: { onOpen: () => void }): JSX.Element {
  const [isHeld, setHeld] = useState(false);
  const timer = useRef(0);
  const stop = () => {
    window.clearTimeout(timer.current);
    setHeld(false);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const begin = () => {
    stop();
    setHeld(true);
    timer.current = window.setTimeout(() => {
      stop();
      onOpen();
    }, HOLD);
  };
  return (
    <button
      type="button"
      class={styles.corner}
      data-action="exit-corner"
      data-held={isHeld ? '' : undefined}
      aria-label={t('kiosk:exit.corner')}
      onPointerDown={begin}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onClick={({ detail }) => detail === 0 && onOpen()} // of keys and screen readers; a finger's click counts from 1
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d="M6 11h12v9H6Zm2.5 0V8a3.500 3.500 0 0 1 7 0v3" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
