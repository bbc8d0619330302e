import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './cover.module.css';

/**
 * Asks whether somebody is still there. Any touch or key is an answer (use-presence.ts); the button is for whoever
 * looks for one. The seconds are not read out one by one.
 */
export function StillThere({ secondsLeft }: { secondsLeft: number }): JSX.Element {
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => button.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div class={styles.cover} role="alertdialog" aria-modal="true" aria-labelledby="still-there" aria-describedby="still-there-what" data-cover="still-there">
      <div class={styles.box}>
        <h2 class={styles.title} id="still-there">
          <Tell k="kiosk:idle.title" />
        </h2>
        <p class={styles.count} aria-hidden="true">
          {secondsLeft}
        </p>
        <p id="still-there-what">
          <Tell k="kiosk:idle.what" />
        </p>
        <div ref={button}>
          <Button kind="main" action="stay" onPress={() => {}}>
            <Tell k="kiosk:idle.stay" />
          </Button>
        </div>
      </div>
    </div>
  );
}
